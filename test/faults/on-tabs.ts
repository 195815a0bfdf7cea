import { longRun, must, when, type Operation } from "./operation";
import { addForeignSheet } from "./typed-entries";

/** What the pane does with the forms of many units. */
export const onTabs: readonly Operation[] = [
  {
    name: "tabs for every unit",
    isLarge: true,
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.createUnitTabs(when, longRun),
  },
  {
    name: "read the units' tabs",
    isLarge: true,
    prepare: async (desk) => {
      addForeignSheet(desk);
      must(await desk.actions.createUnitTabs(when, longRun));
    },
    run: (actions) => actions.collectTabs({ ...when, receivedOn: "2024-03-15" }),
  },
  {
    name: "open a unit's form",
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.openUnitFile({ ...when, unitId: "CCTS" }),
  },
];
