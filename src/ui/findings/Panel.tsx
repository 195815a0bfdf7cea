import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { panelStyle } from "../parts/panel-style";

const useStyles = makeStyles({
  root: panelStyle,
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
