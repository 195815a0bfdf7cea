import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanCheck } from "../../app/plan-actions";
import { paneText } from "../../text/pane";
import { planText } from "../../text/pane-plan";
import { PageTurner } from "../parts/PageTurner";
import { Section } from "../parts/Section";
import { usePages } from "../parts/use-pages";
import { usePane } from "../run/pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: "2px", alignItems: "start" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** What must be mended on the sheets of the plan, and what is doubtful, each with its cell. */
export function PlanProblems({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const problems = saidProblems(check);
  const pages = usePages(problems);
  if (problems.length === 0) return null;
  return (
    <Section title={planText.problems}>
      <ul className={styles.list}>
        {pages.shown.map((found, index) => (
          <Problem key={index} found={found} />
        ))}
      </ul>
      <PageTurner pages={pages} name={planText.problems} />
    </Section>
  );
}

interface SaidProblem {
  readonly sheet: string;
  readonly cell: string | null;
  readonly severity: "error" | "warning";
  readonly problem: string;
  readonly remedy: string;
}

function saidProblems({ problems, mapProblems }: PlanCheck): readonly SaidProblem[] {
  return [
    ...problems.map((found) => ({ ...found, ...planText.problem(found) })),
    ...mapProblems.map((found) => ({ ...found, severity: "error" as const, ...planText.mapProblem(found) })),
  ];
}

function Problem({ found }: { readonly found: SaidProblem }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const { sheet, cell, severity, problem, remedy } = found;
  const where = [cell === null ? null : paneText.place.cell(cell), paneText.place.sheet(sheet)];
  const words = where.filter((part) => part !== null).join(" · ");
  return (
    <li className={styles.item}>
      <Text className={severity === "error" ? styles.error : styles.warning}>
        {`${severity === "error" ? planText.mustMend : planText.mayLook}: ${words}`}
      </Text>
      <Text>{problem}</Text>
      <Text>{remedy}</Text>
      <Button
        size="small"
        aria-label={paneText.place.goTo(words)}
        onClick={() => goTo({ sheet, cell, rowId: null, column: null })}
      >
        {cell === null ? paneText.place.goToSheet : paneText.place.goToCell}
      </Button>
    </li>
  );
}
