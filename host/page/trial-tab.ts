import type { ExcelHost } from "../bridge/excel-host";
import type { ApiVersion } from "../bridge/switches";
import { button } from "./dom";
import { checkBox, fields, numberField, selectField } from "./fields";
import { group, panel, type RibbonTab } from "./ribbon";
import { TEXTS } from "./texts";
import { protectLikeAUser, typeAsColleague } from "./trial-actions";

const words = TEXTS.trial;

/** What a switch needs of the page beside the host. */
export interface TrialPage {
  /** The add-in asks for these only when it starts. */
  restartAddIn(): void;
  readonly onProtectionChange: (listener: () => void) => void;
}

/** The "Thử nghiệm" tab: be another Excel, and have the trouble that officers have. */
export function drawTrialTab(host: ExcelHost, page: TrialPage): RibbonTab {
  const groups = [
    group(words.groups.excel, drawExcel(host, page)),
    group(words.groups.trouble, drawTrouble(host)),
    group(words.groups.sheet, drawSheet(host, page)),
    group(words.groups.counters, fields(smallButton(words.resetCounters, () => host.counters.reset()))),
  ];
  return { id: "trial", label: TEXTS.tabs.trial, panel: panel(...groups) };
}

function drawExcel({ switches }: ExcelHost, page: TrialPage): HTMLElement {
  const version = selectField(words.version, words.versions, switches.apiVersion, (chosen) => {
    switches.apiVersion = chosen as ApiVersion;
    page.restartAddIn();
  });
  const readOnly = checkBox(words.readOnly, switches.readOnly, (isOn) => {
    switches.readOnly = isOn;
    page.restartAddIn();
  });
  return fields(version, readOnly);
}

function drawTrouble({ switches, counters }: ExcelHost): HTMLElement {
  const latency = numberField(words.latency, { value: "0", max: "10000", step: "100" }, (milliseconds) => {
    switches.latencyMs = milliseconds ?? 0;
  });
  const failure = numberField(words.failAt, { placeholder: words.failAtNone, min: "1" }, (number) => {
    // counted from the moment it is asked for
    switches.failAtBatch = number === undefined ? undefined : { number: counters.batches + number };
  });
  const editing = checkBox(words.editing, switches.cellEditMode, (isOn) => {
    switches.cellEditMode = isOn;
  });
  return fields(latency, failure, editing);
}

function drawSheet({ model }: ExcelHost, page: TrialPage): HTMLElement {
  const label = (): string => (model.getActiveSheet().protection ? words.unprotect : words.protect);
  const protection = smallButton(label(), () => protectLikeAUser(model));
  page.onProtectionChange(() => (protection.textContent = label()));
  return fields(
    protection,
    smallButton(words.colleague, () => typeAsColleague(model, words.colleagueValue)),
  );
}

function smallButton(label: string, onClick: () => void): HTMLButtonElement {
  return button({ class: "small" }, onClick, label);
}
