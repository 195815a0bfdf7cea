import { Image, makeStyles, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { TextInsertion } from "./TextInsertion";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    ...{ display: "flex", flexDirection: "column", alignItems: "center" },
    ...{ padding: "90px 0 30px", backgroundColor: tokens.colorNeutralBackground3 },
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  features: { display: "flex", flexDirection: "column", alignItems: "center" },
  feature: { display: "flex", alignItems: "center", gap: "10px", paddingBottom: "20px" },
  icon: { display: "inline-flex" },
});

const features = [
  { icon: <Ribbon24Regular />, text: "A first feature of the add-in" },
  { icon: <LockOpen24Regular />, text: "A second feature of the add-in" },
  { icon: <DesignIdeas24Regular />, text: "A third feature of the add-in" },
];

/** What the pane of Microsoft's template is made of: a picture, a list of three icons, a field and a button. */
export function TemplatePane() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <div className={styles.features}>
        <h2>What this add-in does</h2>
        <ul>
          {features.map(({ icon, text }) => (
            <li key={text} className={styles.feature}>
              <i className={styles.icon}>{icon}</i>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
      <TextInsertion />
    </div>
  );
}
