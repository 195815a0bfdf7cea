import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import { PageTurner } from "../parts/PageTurner";
import { useSummaryTab } from "./summary-context";
import type { Intake } from "./use-collect";
import { usePages } from "../parts/use-pages";

const words = tabText.summary.intake;

const useStyles = makeStyles({
  notKept: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** What the last reading brought, and whether it is kept in the workbook. */
export function IntakeOutcome() {
  const { collect } = useSummaryTab();
  const { last } = collect;
  return (
    <>
      <Text role="status">{last === null ? "" : sentences(last)}</Text>
      {last !== null && last.outcome.repeated.length > 0 && <Repeated {...last.outcome} />}
      <Keeping />
    </>
  );
}

function sentences({ source, outcome, adopted }: Intake): string {
  const { added, repeated, wasStopped } = outcome;
  const ended = wasStopped ? words.stopped : words.readFiles;
  const read = source === "files" ? ended : words.readTabs;
  const sentence = read(added, repeated.length);
  return adopted === null ? sentence : `${sentence} ${words.adopted(adopted.label)}`;
}

/** Said once it is kept; while it is not, with the way to keep it. */
function Keeping() {
  const styles = useStyles();
  const { running } = usePane();
  const { register } = useSummaryTab();
  const isSaving = running.pending.includes("saveRegister");
  if (register.keeping !== "unsaved" || isSaving)
    return <Text role="status">{register.keeping === "saved" && !isSaving ? words.saved : ""}</Text>;
  return (
    <div className={styles.notKept}>
      <Text role="status" className={styles.warning}>
        {words.notSaved}
      </Text>
      <ActionButton action="saveRegister" onClick={() => register.save()}>
        {words.saveAgain}
      </ActionButton>
    </div>
  );
}

/** Files whose content is in the register already. */
function Repeated({ repeated }: Intake["outcome"]) {
  const styles = useStyles();
  const pages = usePages(repeated);
  const title = words.repeatedTitle(repeated.length);
  return (
    <Fold title={title} isOpenAtFirst={repeated.length <= 3}>
      <ul className={styles.list}>
        {pages.shown.map(({ file, sameAs }, index) => (
          <li key={`${file}/${index}`}>{words.repeated(file, sameAs)}</li>
        ))}
      </ul>
      <PageTurner pages={pages} name={title} />
    </Fold>
  );
}
