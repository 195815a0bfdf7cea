import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  button: {
    width: "100%",
    minHeight: "40px",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: "4px 0",
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "8px" },
});

interface FoldProps {
  readonly title: string;
  /** Until the officer opens or closes it. */
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A part of a tab that is shut until it is wanted; a region of that name. */
export function Fold({ title, isOpenAtFirst, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isOpenAtFirst;
  return (
    <section className={styles.root} aria-label={title}>
      <h2 className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": id } : {})}
          onClick={() => setChosen(!isOpen)}
        >
          {title}
        </Button>
      </h2>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
