import { act, getConfig, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneActions } from "../../../src/app/actions";
import type { PlanActions } from "../../../src/app/plan-actions";
import { tabText } from "../../../src/text/tabs";
import { App } from "../../../src/ui/App";
import { createCommandSource } from "../../../src/commands";
import type { PaneCommand } from "../../../src/ui/commands/command-source";
import type { PaneStorage } from "../../../src/ui/start/pane-storage";
import { ok } from "../../../src/domain/result";
import { fakeActions } from "./fake-actions";
import { fakePlans } from "./fake-plans";

/** Findings of these tests say only where they are. */
tabText.finding = ({ at }) => ({ problem: `Sai ở ${at.cell}`, remedy: "Nhập lại số đúng." });

export const seenBefore: PaneStorage = { read: () => "1", write: () => undefined };

/** jsdom does not lay out, so it cannot scroll either; newer browsers answer with a promise. */
Element.prototype.scrollIntoView = jest.fn(() => Promise.resolve());

interface Rendered {
  readonly actions: jest.Mocked<PaneActions>;
  readonly plans: jest.Mocked<PlanActions>;
  /** How many times the plan of the workbook was asked for. */
  opened(): number;
  readonly user: SettledUser;
  /** A button of the ribbon. */
  press(command: PaneCommand): void;
}

/** The pane of 10 March 2024 over fake actions, past the first run unless another storage is given; nothing has been read yet. */
export function startPane(
  changes: Partial<PaneActions> = {},
  storage: PaneStorage = seenBefore,
  planChanges: Partial<PlanActions> = {},
): Rendered {
  const actions = fakeActions(changes);
  const plans = fakePlans(planChanges);
  const open = jest.fn(() => Promise.resolve(ok({ actions, plans })));
  const user = settledUser();
  const ribbon = createCommandSource();
  render(
    <App
      open={open}
      commands={ribbon}
      now="2024-03-10"
      storage={storage}
      excelIsDark={null}
      facts={{ version: "0.1.0", excel: "PC 16.0.17928.20114", excelApi: "1.17" }}
    />,
  );
  return { actions, plans, opened: () => open.mock.calls.length, user, press: ribbon.emit };
}

/** The pane as above, after it has read the workbook. */
export async function renderPane(...args: Parameters<typeof startPane>): Promise<Rendered> {
  const pane = startPane(...args);
  await read();
  return pane;
}

/** A user after each of whose acts everything that follows from it has happened. */
function settledUser() {
  const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
  const settled =
    <A extends unknown[]>(perform: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      await getConfig().asyncWrapper(async () => {
        await perform(...args);
        await jest.advanceTimersByTimeAsync(0);
      });
      await waits(0);
    };
  return {
    click: settled((element: Element) => user.click(element)),
    type: settled((element: Element, text: string) => user.type(element, text)),
    clear: settled((element: Element) => user.clear(element)),
    choose: settled((element: Element, option: string) => user.selectOptions(element, option)),
    keyboard: settled((text: string) => user.keyboard(text)),
    upload: settled((element: HTMLElement, files: File[]) => user.upload(element, files)),
  };
}

type SettledUser = ReturnType<typeof settledUser>;

export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const openTab = async (user: Rendered["user"], name: string) =>
  user.click(await screen.findByRole("tab", { name }));

/** Until the pane has opened, and after the next frame of the screen has read the workbook. */
export async function read(): Promise<void> {
  await waits(0);
  await waits(17);
}

/** Lets fake time pass, and with it every promise that is due. */
export const waits = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
