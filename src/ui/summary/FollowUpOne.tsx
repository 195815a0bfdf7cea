import { followUpOf } from "../../app/follow-up";
import type { FollowUp } from "../../domain/register/follow-up";
import type { UnitStanding } from "../../domain/register/register-view";
import { followUpTexts } from "../../text/follow-up";
import { tabText } from "../../text/tabs";
import { usePane } from "../run/pane-context";
import { FollowUpFold } from "./FollowUpFold";
import { FollowUpPanel } from "./FollowUpPanel";
import { useSummaryTab } from "./summary-context";

/** "Đôn đốc" one unit; nothing where there is nothing to ask of it. */
export function FollowUpOne({ standing }: { readonly standing: UnitStanding }) {
  const { plan } = usePane();
  const { view, today } = useSummaryTab();
  const followUp = followUpOf(standing, view, { plan, today });
  if (followUp === null) return null;
  return (
    <FollowUpFold label={tabText.summary.followUp.title}>
      <TextToOne followUp={followUp} />
    </FollowUpFold>
  );
}

function TextToOne({ followUp }: { readonly followUp: FollowUp }) {
  const { plan } = usePane();
  return <FollowUpPanel texts={followUpTexts(followUp, plan)} />;
}
