import { screen } from "@testing-library/react";
import { registerView } from "./support/fake-register";
import { button } from "./support/render-pane";
import { openedUnit, summaryWith } from "./support/summary-pane";

const text = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung để sao chép" });
const clipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
  Object.defineProperty(navigator, "clipboard", {
    value: writeText && { writeText },
    configurable: true,
  });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  clipboard(undefined);
  Reflect.deleteProperty(document, "execCommand");
});

async function followUp() {
  const pane = await openedUnit(registerView(), /Phòng Tổ chức cán bộ/);
  await pane.user.click(await button("Đôn đốc"));
  return pane;
}

test("a unit that sent a report without a query is not reminded", async () => {
  await openedUnit(registerView(), /Văn phòng Sở/);
  expect(screen.queryByRole("button", { name: "Đôn đốc" })).toBeNull();
});

test("a reminder has three kinds, each a text that is not typed in", async () => {
  const { user } = await followUp();
  expect(screen.getByRole("textbox", { name: "Tiêu đề thư" })).toBeTruthy();
  const texts: string[] = [];
  for (const kind of ["Thư điện tử", "Zalo", "Công văn"]) {
    await user.click(await button(kind));
    texts.push(text().value);
    expect(text().readOnly).toBe(true);
  }
  expect(new Set(texts).size).toBe(3);
  expect(texts.every((one) => one.includes("Phòng Tổ chức cán bộ"))).toBe(true);
  expect(screen.queryByRole("link", { name: "Mở thư điện tử" })).toBeNull();
});

test("the e-mail opens in the mail program without a receiver", async () => {
  await followUp();
  const address = screen.getByRole("link", { name: "Mở thư điện tử" }).getAttribute("href") ?? "";
  const subject = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Tiêu đề thư" }).value;
  expect(address.startsWith(`mailto:?subject=${encodeURIComponent(subject)}`)).toBe(true);
  expect(address.length).toBeLessThanOrEqual(2000);
});

test("the text is copied through the clipboard", async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboard(writeText);
  const { user } = await followUp();
  // the user of the tests brings a clipboard of its own
  clipboard(writeText);
  await user.click(await button("Sao chép"));
  expect(writeText.mock.calls).toEqual([[text().value]]);
  expect(screen.getByText("Đã sao chép. Dán vào nơi cần gửi.")).toBeTruthy();
});

test("where the clipboard is withheld the text is copied by selecting it", async () => {
  const { user } = await followUp();
  clipboard(() => Promise.reject(new Error("withheld")));
  const copied: string[] = [];
  document.execCommand = (command) => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) copied.push(`${command} ${field.value}`);
    return true;
  };
  await user.click(await button("Sao chép"));
  expect(copied).toEqual([`copy ${text().value}`]);
  expect(screen.getByText("Đã sao chép. Dán vào nơi cần gửi.")).toBeTruthy();
});

test("where nothing can be copied the text stands selected for Ctrl+C", async () => {
  const { user } = await followUp();
  clipboard(undefined);
  document.execCommand = () => false;
  await user.click(await button("Sao chép"));
  expect(screen.getByText("Chưa sao chép được. Nội dung đã được chọn sẵn, hãy nhấn Ctrl+C.")).toBeTruthy();
  expect(document.activeElement).toBe(text());
  expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length]);
});

test("all units that have sent nothing get one text, naming each", async () => {
  const { user } = await summaryWith(registerView());
  await user.click(await button("Đôn đốc 01 đơn vị chưa gửi"));
  expect(text().value).toContain("Chi cục Trồng trọt và Bảo vệ thực vật");
  expect(text().value).not.toContain("Văn phòng Sở");
});

test("when every unit has sent there is nobody to remind together", async () => {
  const view = registerView();
  await summaryWith({ ...view, units: view.units.slice(0, 2) });
  expect(screen.queryByRole("button", { name: /^Đôn đốc \d/ })).toBeNull();
});
