import { Link, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ link: { minHeight: "24px", alignSelf: "start", whiteSpace: "nowrap" } });

/** Opens the guide beside the pane, in a window of the browser: a plain link, which every Excel lets through. */
export function HelpLink({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Link className={styles.link} href="help.html" target="_blank" rel="noopener">
      {children}
    </Link>
  );
}
