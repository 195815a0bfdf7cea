import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PanelProps {
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** What opens inside a finding: something to read or fill in, then its buttons; all of it comes into sight. */
export function Panel({ children, buttons }: PanelProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // newer browsers answer with a promise, which must not become the effect's clean-up
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={root} className={styles.root}>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
