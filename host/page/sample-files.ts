const FOLDER = "seeds/submissions/";
/** One time of change for all: otherwise the file that happens to arrive last would count as a unit's newest. */
const CHANGED = Date.UTC(2024, 2, 15);
/** The pane's field for the files of the units. */
const FIELD_LABEL = "Chọn tệp đơn vị";
/** The pane's tab that has it. */
const TAB_LABEL = "Tổng hợp";
const TAB_OPENS_MS = 400;

/** Names of the sample submissions; none when the seeds have no list. */
export async function listSamples(): Promise<readonly string[]> {
  const response = await fetch(`${FOLDER}index.json`).catch(() => undefined);
  if (!response?.ok) return [];
  const entries: unknown = await response.json();
  return Array.isArray(entries) ? entries.flatMap((entry: unknown) => fileOf(entry) ?? []) : [];
}

/** Puts the samples into the pane's file field, as if the officer had picked them; false when the field is not in sight. */
export async function handSamplesToPane(pane: HTMLIFrameElement, names: readonly string[]): Promise<boolean> {
  const field = findField(pane) ?? (await openTab(pane));
  if (!field) return false;
  const transfer = new DataTransfer();
  for (const file of await Promise.all(names.map(fetchFile))) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

async function openTab(pane: HTMLIFrameElement): Promise<HTMLInputElement | undefined> {
  const tabs = pane.contentDocument?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [];
  [...tabs].find(({ textContent }) => textContent.includes(TAB_LABEL))?.click();
  await new Promise((resolve) => setTimeout(resolve, TAB_OPENS_MS));
  return findField(pane);
}

async function fetchFile(name: string): Promise<File> {
  const response = await fetch(FOLDER + name.split("/").map(encodeURIComponent).join("/"));
  if (!response.ok) throw new Error(`sample ${name}: ${response.status}`);
  return new File([await response.blob()], name.slice(name.lastIndexOf("/") + 1), { lastModified: CHANGED });
}

/** By its label, written beside it or in `aria-label`. */
function findField(pane: HTMLIFrameElement): HTMLInputElement | undefined {
  const fields = pane.contentDocument?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [];
  return [...fields].find((field) => {
    const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent);
    return [field.getAttribute("aria-label") ?? "", ...labels].some((label) => label.includes(FIELD_LABEL));
  });
}

function fileOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("file" in entry)) return undefined;
  return typeof entry.file === "string" ? entry.file : undefined;
}
