import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PastFile } from "../../app/check-actions";
import { tabText } from "../../text/tabs";
import { FilePicker } from "../parts/FilePicker";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import type { PastFilesState } from "./use-past-files";

const words = tabText.check.compare;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  file: { overflowWrap: "anywhere" },
});

interface ComparePastProps {
  readonly past: PastFilesState;
  readonly comparedWith: readonly string[];
}

/** "Đối chiếu kỳ trước": the unit's earlier reports in, and which of them are compared with. */
export function ComparePast({ past, comparedWith }: ComparePastProps) {
  const styles = useStyles();
  const { running } = usePane();
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro}</Text>
      <FilePicker
        label={words.choose}
        isDisabled={running.pending.includes("compareWith")}
        onFiles={past.choose}
      />
      <Text role="status">{comparedWith.length === 0 ? "" : words.compared(comparedWith)}</Text>
      {past.files !== null && (
        <ul className={styles.list} aria-label={words.files}>
          {past.files.map((file, index) => (
            <li key={`${file.file}/${index}`} className={styles.file}>
              <PastFileWords file={file} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function PastFileWords({ file }: { readonly file: PastFile }) {
  const { plan } = usePane();
  const period = plan.periods.find(({ id }) => id === file.periodId)?.label ?? null;
  return (
    <>
      <Text block weight="semibold">
        {file.file}
      </Text>
      <Text>{file.problem === null ? words.taken(period) : words.refused(file.problem)}</Text>
    </>
  );
}
