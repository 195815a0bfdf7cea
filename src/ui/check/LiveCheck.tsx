import { Button, Switch, Text, makeStyles } from "@fluentui/react-components";
import type { LiveReport } from "../../app/check-actions";
import type { Finding } from "../../domain/check/finding";
import type { RowId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";
import { tabText } from "../../text/tabs";
import { panelStyle } from "../parts/panel-style";
import { isWholeFile, placeWords } from "../parts/place-words";
import { usePane } from "../run/pane-context";
import type { LiveState } from "./use-live-check";

const words = tabText.check.live;
const mostShown = 3;

const useStyles = makeStyles({
  strip: { ...panelStyle, gap: "4px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  found: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center" },
  go: { minWidth: 0, padding: "4px 10px" },
  switch: { marginLeft: "-8px" },
});

/** "Kiểm tra khi nhập", and under it quietly what was found in the rows just edited. */
export function LiveCheck({ live }: { readonly live: LiveState }) {
  const styles = useStyles();
  const { running, rowNames } = usePane();
  const { isOn, last } = live;
  const findings = last === null || last === "failed" ? [] : last.findings;
  return (
    <div>
      <Switch
        className={styles.switch}
        label={words.toggle}
        checked={isOn}
        disabled={running.pending.includes("watch")}
        onChange={(_event, { checked }) => live.toggle(checked)}
      />
      <div className={isOn ? styles.strip : undefined}>
        <Text role="status">{isOn ? stripText(last, rowNames) : ""}</Text>
        {isOn && findings.length > 0 && <Found findings={findings} />}
      </div>
    </div>
  );
}

function stripText(last: LiveState["last"], names: ReadonlyMap<RowId, string>): string {
  if (last === null) return words.waiting;
  return last === "failed" ? words.failed : rowsText(last, names);
}

function rowsText({ rows, findings }: LiveReport, names: ReadonlyMap<RowId, string>): string {
  const named = rows.map((row) => names.get(row) ?? row);
  return findings.length === 0 ? words.clean(named) : words.found(named, findings.length);
}

/** The first few; all of them stand in the list below. */
function Found({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const rest = findings.length - mostShown;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, mostShown).map((finding, index) => (
          <li key={`${finding.rule}/${finding.at.cell}/${index}`} className={styles.found}>
            <FoundLine finding={finding} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Text>{words.more(rest)}</Text>}
    </>
  );
}

function FoundLine({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const words = `${placeWords(finding.at)}: ${tabText.finding(finding).problem}`;
  return (
    <>
      <Text>{words}</Text>
      {!isWholeFile(finding.at) && (
        <Button
          className={styles.go}
          aria-label={paneText.place.goTo(words)}
          onClick={() => goTo(finding.at)}
        >
          {paneText.place.goToCell}
        </Button>
      )}
    </>
  );
}
