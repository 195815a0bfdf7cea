import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CompositeTrace, RatioTrace, Trace } from "../../domain/consolidate/trace";
import type { RowId } from "../../domain/plan/plan";
import { tabText } from "../../text/tabs";
import { panelStyle } from "../parts/panel-style";
import { usePane } from "../run/pane-context";
import { OfficialFigures } from "./OfficialFigures";
import { TraceUnits } from "./TraceUnits";
import { useTrace } from "./use-trace";

const words = tabText.summary.trace;

const useStyles = makeStyles({
  root: { ...panelStyle, marginBottom: "8px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** "Nguồn số liệu" of one row: every unit's figures, file and cells, their sum, and the official figures. */
export function TracePanel({ rowId }: { readonly rowId: RowId }) {
  const styles = useStyles();
  const { rowNames } = usePane();
  const trace = useTrace(rowId);
  if (trace === undefined) return <Text role="status">{words.opening}</Text>;
  if (trace === null) return null;
  return (
    <section className={styles.root} aria-label={words.titleOf(rowNames.get(rowId) ?? rowId)}>
      {trace.kind === "composite" ? <Parts trace={trace} /> : <OneTrace trace={trace} />}
    </section>
  );
}

function Parts({ trace }: { readonly trace: CompositeTrace }) {
  const { rowNames } = usePane();
  return trace.parts.map((part) => (
    <section key={part.rowId} aria-label={words.titleOf(rowNames.get(part.rowId) ?? part.rowId)}>
      <Text block weight="semibold">
        {rowNames.get(part.rowId) ?? part.rowId}
      </Text>
      <OneTrace trace={part} />
    </section>
  ));
}

function OneTrace({ trace }: { readonly trace: Exclude<Trace, CompositeTrace> }) {
  const styles = useStyles();
  return (
    <>
      {trace.kind === "ratio" && <Sums trace={trace} />}
      <Text block className={styles.quiet}>
        {words.reported(trace.reported, trace.expected)}
      </Text>
      <TraceUnits units={trace.units} />
      {trace.kind === "ratio" && <OfficialFigures trace={trace} />}
    </>
  );
}

/** What the units give together, and what stands instead where there are official figures. */
function Sums({ trace: { official, unitSum } }: { readonly trace: RatioTrace }) {
  return (
    <>
      <Text block weight={official === null ? "semibold" : "regular"}>
        {words.unitSum(unitSum)}
      </Text>
      {official !== null && (
        <>
          <Text block weight="semibold">
            {words.official.figures(words.figures(official))}
          </Text>
          <Text block>{words.official.sourceOf(official.source)}</Text>
          <Text block>{words.difference(official, unitSum)}</Text>
        </>
      )}
    </>
  );
}
