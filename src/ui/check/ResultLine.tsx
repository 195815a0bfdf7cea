import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { tabText } from "../../text/tabs";
import type { Plan, UnitId } from "../../domain/plan/plan";
import { usePane } from "../run/pane-context";
import { ActionButton } from "../parts/ActionButton";
import { outcomeSentences } from "./outcome-sentences";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  change: { display: "flex", flexDirection: "column", gap: "4px" },
  stays: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textWrap: "pretty" },
});

/** The result as one sentence. Under it, in sight however far the list is scrolled: what the last change did, and "Hoàn tác". */
export function ResultLine({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const { report, outcome, changes } = check;
  const { plan } = usePane();
  const unit = report?.sharesWorkbook === true ? unitNamed(plan, report.unitId) : null;
  const whose = unit === null ? "" : `${unit}: `;
  const hasMore = outcome !== null || (report?.undoable ?? null) !== null;
  return (
    <>
      <Text role="status" weight="semibold" className={styles.sentence}>
        {report === null ? "" : whose + tabText.check.result(report.counts)}
      </Text>
      <div className={mergeClasses(styles.change, hasMore && styles.stays)}>
        <div role="status">
          {outcomeSentences(outcome).map((sentence) => (
            <Text key={sentence} block>
              {sentence}
            </Text>
          ))}
        </div>
        {report !== null && report.undoable !== null && (
          <ActionButton action="undo" icon={<ArrowUndoRegular />} onClick={changes.undo}>
            {undoWords(report.undoable, outcome?.kind === "mended" || outcome?.kind === "explained")}
          </ActionButton>
        )}
      </div>
    </>
  );
}

/** Where units share the workbook the result says whose it is. */
function unitNamed({ units }: Pick<Plan, "units">, unitId: UnitId | null): string | null {
  return units.find(({ id }) => id === unitId)?.name ?? null;
}

/** A batch of this moment is "just mended"; any other is told by its time. */
function undoWords(
  { cells, at }: { readonly cells: number; readonly at: string },
  isRecent: boolean,
): string {
  return isRecent ? tabText.check.mend.undo(cells) : tabText.check.mend.undoEarlier(cells, at);
}
