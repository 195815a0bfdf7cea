import { collectSamples } from "../excel/support";
import { after, consolidated, must, received, receivedAgain, when, type Operation } from "./operation";

/** What the pane does with what units sent. */
export const onReports: readonly Operation[] = [
  {
    name: "keep the register",
    prepare: async (desk) => void (await collectSamples(desk)),
    reopen: receivedAgain,
    run: (actions) => actions.saveRegister(when),
  },
  { name: "open the register", prepare: received, run: (actions) => actions.openRegister(when) },
  {
    name: "consolidate",
    prepare: received,
    reopen: receivedAgain,
    run: (actions) => actions.consolidate(when),
  },
  {
    name: "consolidate again",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => actions.consolidate(when),
  },
  {
    name: "trace the selected row",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => actions.traceSelection(when),
  },
  {
    name: "draw the data sheet",
    prepare: received,
    reopen: receivedAgain,
    run: (actions) => actions.drawData(when),
  },
  {
    name: "sign",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      after(
        after(actions.consolidate(when), (made) => {
          const { report } = actions.viewReport(made);
          return actions.saveSigning({ ...report.signing, number: "7", signer: "Người Ký" }, when);
        }),
        () => actions.consolidate(when),
      ),
  },
  {
    name: "word a paragraph",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      actions.editParagraph({ paragraph: "reporting", text: "Lời riêng", instead: "x" }, when),
  },
  {
    name: "lock the period",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => after(actions.consolidate(when), (made) => actions.lockPeriod(made, "Trưởng phòng")),
    doneBefore: ["lockedAlready"],
  },
  {
    name: "open the period again",
    prepare: async (desk) => {
      await consolidated(desk);
      const made = must(await desk.actions.consolidate(when));
      must(await desk.actions.lockPeriod(made, "Trưởng phòng"));
    },
    reopen: receivedAgain,
    run: (actions) =>
      after(actions.consolidate(when), (made) =>
        actions.reopenPeriod(made, { by: "Trưởng phòng", reason: "Bổ sung số liệu" }),
      ),
    doneBefore: ["notLocked"],
  },
  {
    name: "compare with the lock",
    prepare: async (desk) => {
      await consolidated(desk);
      must(await desk.actions.lockPeriod(must(await desk.actions.consolidate(when)), "Trưởng phòng"));
    },
    reopen: receivedAgain,
    run: (actions) => after(actions.consolidate(when), (made) => actions.checkLock(made)),
  },
  {
    name: "make the workbook to be sent and open it",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      after(actions.consolidate(when), (made) =>
        after(actions.makeSendable(made, ["summary", "tasks"]), (file) => actions.openSendable(file)),
      ),
  },
];
