import { requirementMatrix, type HostSwitches } from "./switches";

/** Length of the array that the library reads by index. */
const FIELDS = 24;

/** Answer to GetContext: an array by index, see host/README.md. */
export function contextAnswer(switches: HostSwitches, settings: Readonly<Record<string, string>>): unknown[] {
  const values: Readonly<Record<number, unknown>> = {
    ...WHO_WE_ARE,
    0: [Object.keys(settings), Object.values(settings)],
    8: switches.locale,
    9: switches.locale,
    13: switches.readOnly ? 0 : 1,
    20: JSON.stringify(requirementMatrix(switches.apiVersion)),
  };
  return Array.from({ length: FIELDS }, (_field, index) => values[index] ?? "");
}

/** Solution, application 1 (Excel), version, activation, ids, no touch, no commerce, host version, display mode. */
const WHO_WE_ARE = {
  1: "embedded-excel",
  2: 1,
  3: 16,
  4: 0,
  12: 1,
  16: "00000000-0000-0000-0000-000000000000",
  17: "00000000-0000-0000-0000-000000000001",
  18: false,
  19: false,
  22: "16.0",
  23: 0,
} as const;
