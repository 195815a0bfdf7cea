import { Text, makeStyles } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { FindingList } from "../findings/FindingList";
import { useCursor } from "../findings/use-cursor";
import { FollowUpOne } from "./FollowUpOne";
import { RefusedList } from "./RefusedFiles";
import { shownVersion, type UnitLine } from "./unit-lines";
import { VersionChanges } from "./VersionChanges";
import { Versions } from "./Versions";

const words = tabText.summary.register;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 4px 12px" },
});

/** What came from one unit: which version counts, what changed, what was found, what was refused; and "Đôn đốc". */
export function UnitDetails({ line }: { readonly line: UnitLine }) {
  const styles = useStyles();
  const cursor = useCursor();
  const { standing } = line;
  const version = shownVersion(standing);
  return (
    <div className={styles.root}>
      {standing.state === "notSent" && <Text>{words.notSentYet}</Text>}
      {standing.versions.length > 0 && <Versions line={line} />}
      {standing.versions.map((one) => (
        <VersionChanges key={one.arrival.id} version={one} />
      ))}
      {version?.findings.length === 0 && <Text>{words.noFindings}</Text>}
      {version !== null && version.findings.length > 0 && (
        <FindingList findings={version.findings} canGoTo={false} cursor={cursor} />
      )}
      <RefusedList refused={standing.refused} title={words.refusedOf} />
      <FollowUpOne standing={standing} />
    </div>
  );
}
