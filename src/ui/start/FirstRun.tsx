import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { HelpLink } from "./HelpLink";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "16px 12px" },
  title: {
    margin: 0,
    textWrap: "balance",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    // the shadow is not drawn where Windows chooses the colours
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  start: { marginTop: "8px" },
});

/** Shown once: what the three tabs are for. */
export function FirstRun({ onStart }: { readonly onStart: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{paneText.firstRun.title}</h1>
      {paneText.firstRun.cards.map((card, index) => (
        <div key={card.title} className={styles.card}>
          <Text weight="semibold">{`${index + 1}. ${card.title}`}</Text>
          <Text>{card.body}</Text>
        </div>
      ))}
      <Button className={styles.start} appearance="primary" size="large" onClick={onStart}>
        {paneText.firstRun.start}
      </Button>
      <HelpLink>{paneText.firstRun.help}</HelpLink>
    </main>
  );
}
