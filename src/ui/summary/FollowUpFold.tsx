import { Button, makeStyles } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface FollowUpFoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens and closes a text to units, which is written only when it is opened. */
export function FollowUpFold({ label, children }: FollowUpFoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.button}
        icon={<MailRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children}
    </>
  );
}
