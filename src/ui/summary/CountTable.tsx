import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 0" },
  count: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, padding: "4px 8px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface CountTableProps {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly count: string }[];
}

/** Words on the left, their numbers on the right. */
export function CountTable({ title, rows }: CountTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={styles.row}>
            <th scope="row" className={styles.label}>
              {row.label}
            </th>
            <td className={styles.count}>{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
