import { Button, makeStyles } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useState } from "react";
import { followUpOf } from "../../app/follow-up";
import type { UnitStanding } from "../../domain/register/register-view";
import { followUpTexts } from "../../text/follow-up";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import { FollowUpPanel } from "./FollowUpPanel";
import { useSummaryTab } from "./summary-context";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** "Đôn đốc" one unit; nothing where there is nothing to ask of it. */
export function FollowUpOne({ standing }: { readonly standing: UnitStanding }) {
  const styles = useStyles();
  const { plan } = usePane();
  const { view, today } = useSummaryTab();
  const [isOpen, setOpen] = useState(false);
  const followUp = followUpOf(standing, view, { plan, today });
  if (followUp === null) return null;
  return (
    <>
      <Button
        className={styles.button}
        icon={<MailRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {paneText.summary.followUp.title}
      </Button>
      {isOpen && <FollowUpPanel texts={followUpTexts(followUp, plan)} />}
    </>
  );
}
