import { Button, makeStyles } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useState } from "react";
import { followUpsOf } from "../../app/follow-up";
import { followUpAll } from "../../text/follow-up";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import { FollowUpPanel } from "./FollowUpPanel";
import { useSummaryTab } from "./summary-context";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** "Đôn đốc 04 đơn vị chưa gửi": one text to all units that have sent nothing. */
export function FollowUpAll() {
  const styles = useStyles();
  const { view } = useSummaryTab();
  const [isOpen, setOpen] = useState(false);
  const count = view.units.filter(({ state }) => state === "notSent").length;
  if (count === 0) return null;
  return (
    <>
      <Button
        className={styles.button}
        icon={<MailRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {paneText.summary.followUp.all(count)}
      </Button>
      {isOpen && <TextToAll />}
    </>
  );
}

function TextToAll() {
  const { plan } = usePane();
  const { view, today } = useSummaryTab();
  const notSent = { ...view, units: view.units.filter(({ state }) => state === "notSent") };
  const followUps = followUpsOf(notSent, { plan, today });
  return <FollowUpPanel texts={followUpAll(followUps, plan)} />;
}
