import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { placeOf, rowEntries, withEntries, type Damage, type Mistake } from "../mistake";
import { formWith } from "../valid-forms";

const row = "PL1.7.2";
const column = "note";
const good = { numerator: 95, denominator: 100 };
const plain = "Hồ sơ công việc đã lập trên môi trường mạng";

function text(
  [name, entryError, rule, severity]: readonly [string, number | null, RuleId, Severity],
  typed: string,
  nearMiss: string = plain,
): Mistake {
  return {
    ...{ name, entryError, rule, severity, follows: [], at: [placeOf(`${row}/${column}`)] },
    damage: withEntries("CCTS", rowEntries(row, { ...good, [column]: typed })),
    nearMiss: withEntries("CCTS", rowEntries(row, { ...good, [column]: nearMiss })),
  };
}

const written = /\/(evidence|explanation|note|published)$/;

/** Every text of a report pasted from an old file. */
function legacy([name, rule]: readonly [string, RuleId], typed: string): Mistake {
  const pasted = (as: string): Damage => {
    return (seed) => {
      const scene = { unitId: "CCTS", periodId: "H1", seed };
      const keys = Object.keys(formWith(scene, {}).entries).filter((key) => written.test(key));
      const changes = Object.fromEntries(keys.map((key) => [key, as]));
      return { scene, workbook: formWith(scene, changes).workbook, at: keys.map(placeOf) };
    };
  };
  return {
    ...{ name, entryError: 19, rule, severity: "error", follows: [], at: [] },
    ...{ damage: pasted(typed), nearMiss: pasted(plain) },
  };
}

/** Mistakes in how a text is stored. */
export const textMistakes: readonly Mistake[] = [
  legacy(["a report in the old encoding TCVN3", "K01"], "Hå s¬ c«ng viÖc ®· lËp trªn m«i tr­êng m¹ng"),
  legacy(["a report in the old encoding VNI", "K02"], "Hoà sô coâng vieäc ñaõ laäp treân moâi tröôøng maïng"),
  text(["decomposed Unicode", 18, "K03", "info"], plain.normalize("NFD")),
  text(
    ["an Icelandic letter for Đ", 22, "K04", "info"],
    "Theo QÐ-UBND ngày 14/9/2023",
    "Theo QĐ-UBND ngày 14/9/2023",
  ),
  text(["Cyrillic letters among Latin ones", 22, "K04", "info"], "Hồ sơ cоng việc"),
  text(["a zero-width space", 20, "K05", "info"], "Hồ sơ\u200b công việc"),
  text(["no-break spaces", 20, "K05", "info"], "Hồ sơ\u00a0công việc"),
  text(["a text that begins like a formula", 20, "K06", "warning"], "+cmd|' /C calc'!A0", "- Đã lập hồ sơ"),
  text(
    ["a text that begins like a command", 20, "K06", "warning"],
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+ Đã lập hồ sơ",
  ),
];
