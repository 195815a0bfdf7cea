import { followUpsOf } from "../../app/follow-up";
import { followUpAll } from "../../text/follow-up";
import { tabText } from "../../text/tabs";
import { usePane } from "../run/pane-context";
import { FollowUpFold } from "./FollowUpFold";
import { FollowUpPanel } from "./FollowUpPanel";
import { useSummaryTab } from "./summary-context";

/** "Đôn đốc 04 đơn vị chưa gửi": one text to all units that have sent nothing. */
export function FollowUpAll() {
  const { view } = useSummaryTab();
  const count = view.units.filter(({ state }) => state === "notSent").length;
  if (count === 0) return null;
  return (
    <FollowUpFold label={tabText.summary.followUp.all(count)}>
      <TextToAll />
    </FollowUpFold>
  );
}

function TextToAll() {
  const { plan } = usePane();
  const { view, today } = useSummaryTab();
  const notSent = { ...view, units: view.units.filter(({ state }) => state === "notSent") };
  const followUps = followUpsOf(notSent, { plan, today });
  return <FollowUpPanel texts={followUpAll(followUps, plan)} />;
}
