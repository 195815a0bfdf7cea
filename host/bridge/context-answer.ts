import { requirementMatrix, type HostSwitches } from "./switches";

/** Answer to GetContext: an array by index, as the library reads it (`office-host-protocol`). */
export function contextAnswer(switches: HostSwitches, settings: Readonly<Record<string, string>>): unknown[] {
  const { locale } = switches;
  const answer: unknown[] = Array.from({ length: 24 }, () => "");
  const values: Readonly<Record<number, unknown>> = {
    0: [Object.keys(settings), Object.values(settings)],
    1: "embedded-excel",
    2: 1,
    3: 16,
    4: 0,
    8: locale,
    9: locale,
    11: "",
    12: 1,
    13: switches.readOnly ? 0 : 1,
    14: "",
    16: "00000000-0000-0000-0000-000000000000",
    17: "00000000-0000-0000-0000-000000000001",
    18: false,
    19: false,
    20: JSON.stringify(requirementMatrix(switches.apiVersion)),
    22: "16.0",
    23: 0,
  };
  for (const [index, value] of Object.entries(values)) answer[Number(index)] = value;
  return answer;
}
