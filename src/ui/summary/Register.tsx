import { Button, SearchBox, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegisterView } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";
import { Section } from "../parts/Section";
import { usePane } from "../run/pane-context";
import { FollowUpAll } from "./FollowUpAll";
import { JudgedOtherwise } from "./JudgedOtherwise";
import { PageTurner } from "../parts/PageTurner";
import { StateFilter } from "./StateFilter";
import { useSummaryTab } from "./summary-context";
import { UnitRow } from "./UnitRow";
import { passing, unitLines, type LineFilter } from "./unit-lines";
import { usePages } from "../parts/use-pages";

const words = tabText.summary.register;
/** A list longer than this is searched rather than looked through. */
const longList = 25;
const everything: LineFilter = { state: null, search: "" };

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  search: { maxWidth: "none" },
});

/** "Sổ nhận báo cáo": every expected unit with its state, by filter, search and pages. */
export function Register() {
  const styles = useStyles();
  const { plan } = usePane();
  const { view, today } = useSummaryTab();
  const lines = useMemo(() => unitLines(view, plan, today), [view, plan, today]);
  const [filter, setFilter] = useState(everything);
  const passed = useMemo(() => passing(lines, filter), [lines, filter]);
  const pages = usePages(passed);
  const change = (changes: Partial<LineFilter>) => {
    setFilter({ ...filter, ...changes });
    pages.turn(0);
  };
  return (
    <Section title={words.title}>
      <JudgedOtherwise />
      <StateFilter lines={lines} picked={filter.state} onPick={(state) => change({ state })} />
      {lines.length > longList && (
        <SearchBox
          className={styles.search}
          placeholder={words.search}
          aria-label={words.search}
          value={filter.search}
          onChange={(_event, { value }) => change({ search: value })}
        />
      )}
      <ul className={styles.list} aria-label={words.title}>
        {pages.shown.map((line) => (
          <UnitRow key={line.unit.id} line={line} />
        ))}
      </ul>
      {passed.length === 0 && lines.length > 0 && <NothingPasses onClear={() => change(everything)} />}
      <PageTurner pages={pages} name={words.title} />
      <OtherPeriods view={view} />
      <FollowUpAll />
    </Section>
  );
}

function NothingPasses({ onClear }: { readonly onClear: () => void }) {
  return (
    <>
      <Text role="status">{words.nothingPasses}</Text>
      <Button onClick={onClear}>{words.showAll}</Button>
    </>
  );
}

/** Files of other periods, in one line: they are not lost. */
function OtherPeriods({ view }: { readonly view: RegisterView }) {
  const { plan } = usePane();
  const counts = plan.periods.map(({ id, label }): [string, number] => [
    label,
    view.ofOtherPeriods.filter(({ report }) => report?.identity.periodId === id).length,
  ]);
  const found = counts.filter(([, count]) => count > 0);
  return found.length === 0 ? null : <Text>{words.otherPeriods(found)}</Text>;
}
