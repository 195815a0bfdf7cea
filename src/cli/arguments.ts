import { parseArgs, type ParseArgsConfig } from "node:util";
import { calendarDate, type CalendarDate } from "../domain/calendar-date";
import { err, ok, type Result } from "../domain/result";
import type { CliProblem } from "./cli-problem";

/** Where the plan is read from; null stands for the one in `seeds/`. */
export interface PlanPaths {
  readonly plan: string | null;
  readonly units: string | null;
}

export interface FormCommand extends PlanPaths {
  readonly name: "form";
  readonly unit: string;
  readonly period: string;
  readonly asOf: CalendarDate | null;
  readonly output: string;
}

export interface CheckCommand extends PlanPaths {
  readonly name: "check";
  readonly files: readonly string[];
  readonly asOf: CalendarDate | null;
  readonly isJson: boolean;
}

export interface ConsolidateCommand extends PlanPaths {
  readonly name: "consolidate";
  readonly files: readonly string[];
  readonly period: string;
  readonly asOf: CalendarDate | null;
  readonly output: string;
  readonly csv: string | null;
  /** The report as a document. */
  readonly word: string | null;
  readonly isJson: boolean;
}

export type Command = FormCommand | CheckCommand | ConsolidateCommand | { readonly name: "help" };

const path = { type: "string" } as const;
const planOptions = { plan: path, units: path, "as-of": path } as const;
const options = {
  form: { ...planOptions, unit: path, period: path, output: { type: "string", short: "o" } },
  check: { ...planOptions, json: { type: "boolean" } },
  consolidate: {
    ...planOptions,
    period: path,
    output: { type: "string", short: "o" },
    csv: path,
    word: path,
    json: { type: "boolean" },
  },
} as const;

/** The command of a command line (`cli.md`), or what is wrong with it. */
export function parseCommand(argv: readonly string[]): Result<Command, CliProblem> {
  const [name, ...rest] = argv;
  if (name === undefined) return err({ kind: "usage" });
  if (name === "help" || name === "--help" || name === "-h" || rest.includes("--help"))
    return ok({ name: "help" });
  if (name !== "form" && name !== "check" && name !== "consolidate")
    return err({ kind: "unknownCommand", command: name });
  try {
    return command(name, readOptions(name, rest));
  } catch (error) {
    return err({ kind: "badArgument", detail: badArgument(error) });
  }
}

interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
}

function readOptions(name: keyof typeof options, args: readonly string[]): Typed {
  const known: ParseArgsConfig["options"] = options[name];
  const { values, positionals } = parseArgs({
    ...{ args: [...args], options: known, allowPositionals: name !== "form" },
  });
  return { values: values as Typed["values"], files: positionals };
}

function command(name: keyof typeof options, { values, files }: Typed): Result<Command, CliProblem> {
  const text = (option: string): string | null => {
    const value = values[option];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const missing = requiredOptions[name].find((option) => text(option) === null);
  if (missing !== undefined) return err({ kind: "missingOption", option: missing });
  if (name !== "form" && files.length === 0) return err({ kind: "noFiles" });
  const asOf = text("as-of");
  if (asOf !== null && !isDate(asOf)) return err({ kind: "badDate", typed: asOf });
  const shared = { plan: text("plan"), units: text("units"), asOf };
  const period = text("period") ?? "";
  const output = text("output") ?? "";
  if (name === "form") return ok({ name, ...shared, unit: text("unit") ?? "", period, output });
  const isJson = values["json"] === true;
  if (name === "check") return ok({ name, ...shared, files, isJson });
  const extras = { csv: text("csv"), word: text("word") };
  return ok({ name, ...shared, files, period, output, ...extras, isJson });
}

const requiredOptions = {
  form: ["unit", "period", "output"],
  check: [],
  consolidate: ["period", "output"],
} as const;

function isDate(typed: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The option or word that node's parser stumbled over, as far as its message quotes it. */
function badArgument(error: unknown): string {
  return /'([^']*)'/.exec(String(error))?.[1] ?? "";
}
