import { act, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { speakEnglish } from "../../src/text/en/speak-english";
import { hasVietnamese } from "../text/en/vietnamese-letters";
import { checkReport, consolidation, fails, found, onlineRow, place } from "./support/fake-actions";
import { registerView } from "./support/fake-register";
import { plan } from "./support/plan";
import { button, openTab, renderPane, waits } from "./support/render-pane";
import { standing } from "./support/standing";

beforeAll(speakEnglish);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Every text of the plan, the longest first. */
const planNames = textsOf(plan).sort((one, other) => other.length - one.length);

function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part.toLowerCase().replace(/^- /, "")];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

/** What the pane shows or tells a screen reader in Vietnamese that is no name of the plan, no quote and not marked as Vietnamese. */
function ownVietnamese(): readonly string[] {
  const labels = ["aria-label", "placeholder", "title"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest("[lang=vi], style") === null) texts.push(node.textContent ?? "");
  return [...texts, ...labels].filter((text) => hasVietnamese(withoutNames(text)));
}

/** The text without what the plan calls its units, periods and rows, and without the sentence of the fake findings. */
function withoutNames(text: string): string {
  const words = text.replace(/Sai ở \w+|Nhập lại số đúng\./g, "").toLowerCase();
  return planNames.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, "")), words);
}

/** Opens every fold, until there is none left to open. */
async function openEverything(user: Awaited<ReturnType<typeof renderPane>>["user"]): Promise<void> {
  const panel = within(screen.getByRole("tabpanel"));
  for (let rounds = 0; rounds < 3; rounds += 1)
    for (const closed of panel.queryAllByRole("button", { expanded: false }))
      if (closed.isConnected) await user.click(closed);
}

const report = checkReport(
  [
    found("error", onlineRow),
    found("warning", place("H12", "PL1.7.3a")),
    found("info", place("N12", "PL2.2", "Phụ lục II")),
  ],
  { standings: [standing({}), standing({ rowId: "PL1.7.3a", verdict: "missed", needed: 3 })] },
);

test("every tab speaks English, with every fold open, and names the workbook's sheets as they are", async () => {
  const { user } = await renderPane({
    check: () => Promise.resolve(ok(report)),
    openRegister: () => Promise.resolve(ok(registerView())),
    viewRegister: () => registerView(),
    consolidate: () => Promise.resolve(ok(consolidation)),
  });
  expect(await button("Update forms")).toBeTruthy();
  await openEverything(user);
  expect(ownVietnamese()).toEqual([]);

  await openTab(user, "Check");
  await user.click(await button("Check"));
  await openEverything(user);
  expect(screen.getByText(/^Found 1 error, 1 item that needs an explanation\./)).toBeTruthy();
  expect(screen.getAllByText("✖ Not met").length).toBeGreaterThan(0);
  expect(ownVietnamese()).toEqual([]);

  await openTab(user, "Consolidation");
  await user.click(await button("Create consolidated sheets"));
  await openEverything(user);
  expect(screen.getByText("The consolidated sheets have been created in the workbook.")).toBeTruthy();
  expect(ownVietnamese()).toEqual([]);
});

test("a failure of Excel is told in English", async () => {
  const { user } = await renderPane({
    check: fails({ kind: "excel", code: "AccessDenied", sheet: null, statement: null }),
  });
  await openTab(user, "Check");
  await user.click(await button("Check"));
  await act(() => waits(0));
  expect(screen.getByRole("alert").textContent).toContain("Review → Unprotect Sheet");
  expect(ownVietnamese()).toEqual([]);
});
