import { readFileSync } from "node:fs";
import path from "node:path";
import type { Doubt, DoubtKind, DoubtOf, Proposal } from "../../../src/domain/decision/doubt";
import { readDecision, type DecisionMeans } from "../../../src/domain/decision/read-decision";
import { textCell, type DecisionSource } from "../../../src/domain/decision/source";
import { decisionFromText } from "../../../src/files/decision/read-decision-text";
import type { Plan } from "../../../src/domain/plan/plan";
import { decisionVocabulary } from "../../../src/text/decision-vocabulary";

/** The decision of 2024 as a text recogniser gave it. */
export const text2024 = readFileSync(path.join(__dirname, "fixtures/plan-2024.txt"), "utf8");
export const source2024 = decisionFromText(text2024);

/** The proposal for a decision; a failure fails the test. */
export function proposed(source: DecisionSource, means: Partial<DecisionMeans> = {}): Proposal {
  const result = readDecision(source, { words: decisionVocabulary, known: null, units: [], ...means });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Why a decision is refused. */
export function refused(source: DecisionSource, means: Partial<DecisionMeans> = {}): unknown {
  const result = readDecision(source, { words: decisionVocabulary, known: null, units: [], ...means });
  return result.ok ? null : result.error;
}

/** The doubts of one kind. */
export function doubtsOf<K extends DoubtKind>(proposal: Proposal, kind: K): readonly DoubtOf<K>[] {
  return proposal.doubts.filter((doubt: Doubt) => doubt.kind === kind) as unknown as readonly DoubtOf<K>[];
}

type Cells = readonly string[];

/** A document of lines (texts) and tables (rows of texts). */
export function document(...blocks: readonly (string | readonly Cells[])[]): DecisionSource {
  let tables = 0;
  return {
    pictures: 0,
    blocks: blocks.map((block) =>
      typeof block === "string"
        ? { kind: "line", text: block }
        : {
            ...{ kind: "table", number: ++tables, sheet: null, tellsMerges: false },
            rows: block.map((cells, row) => ({ number: row + 1, cells: cells.map(textCell) })),
          },
    ),
  };
}

/** What of a plan the tables themselves say, whatever is carried over or proposed. */
export function saidBy(plan: Plan): unknown {
  const rows = plan.appendix1.rows.map((row) => {
    const { kind, id, ordinal, name, monitoringText, executingText } = row;
    const shared = { id, ordinal, name, monitoringText, executingText };
    if (kind === "group") return { ...shared, kind, isSubgroup: row.isSubgroup };
    const { parentId, isItalic, targetText, monitoring } = row;
    const target = kind === "qualitative" ? null : row.target.percent;
    return { ...shared, parentId, isItalic, targetText, monitoring, target };
  });
  const { heading, titleLines, reference, header } = plan.appendix1;
  const { year, title, appendix2 } = plan;
  return { year, title, heading, titleLines, reference, header, rows, appendix2 };
}
