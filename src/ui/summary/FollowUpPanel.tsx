import { Link, ToggleButton, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUpTexts } from "../../text/follow-up";
import { tabText } from "../../text/tabs";
import { panelStyle } from "../parts/panel-style";
import { CopyField } from "./CopyField";
import { mailAddress } from "./mail-address";

const words = tabText.summary.followUp;
const kinds = ["email", "chat", "letter"] as const;

type Kind = (typeof kinds)[number];

const useStyles = makeStyles({
  root: panelStyle,
  kinds: { display: "flex", flexWrap: "wrap", gap: "4px" },
  kind: { minWidth: 0, minHeight: "32px", padding: "4px 8px" },
  link: { minHeight: "32px", display: "inline-flex", alignItems: "center" },
});

/** "Đôn đốc": the text for e-mail, Zalo or an official letter, to copy; the officer sends it. */
export function FollowUpPanel({ texts }: { readonly texts: FollowUpTexts }) {
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>("email");
  const body = kind === "email" ? texts.email.body : texts[kind];
  return (
    <div className={styles.root}>
      <div className={styles.kinds} role="group" aria-label={words.kinds}>
        {kinds.map((one) => (
          <ToggleButton key={one} className={styles.kind} checked={one === kind} onClick={() => setKind(one)}>
            {words.kind[one]}
          </ToggleButton>
        ))}
      </div>
      {kind === "email" && (
        <CopyField label={words.subject} text={texts.email.subject} rows={2} copy={words.copySubject} />
      )}
      <CopyField label={words.text} text={body} rows={10} copy={words.copy} />
      {kind === "email" && (
        <Link className={styles.link} href={mailAddress(texts.email)} target="_blank" rel="noreferrer">
          {words.mail}
        </Link>
      )}
    </div>
  );
}
