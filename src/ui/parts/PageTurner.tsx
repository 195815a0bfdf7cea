import { Button, Text, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { paneText } from "../../text/pane";
import type { Pages } from "./use-pages";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "auto 1fr auto", gap: "8px", alignItems: "center" },
  where: { textAlign: "center" },
});

/** "Trang 1/8" between its two buttons; nothing where one page holds all. */
export function PageTurner({ pages, name }: { readonly pages: Pages<unknown>; readonly name: string }) {
  const styles = useStyles();
  const words = paneText.pages;
  if (pages.count < 2) return null;
  return (
    <div className={styles.root} role="group" aria-label={name}>
      <Button
        icon={<ChevronLeftRegular />}
        aria-label={words.previous}
        disabledFocusable={pages.page === 0}
        onClick={() => pages.turn(pages.page - 1)}
      />
      <Text className={styles.where} role="status">
        {words.position(pages.page + 1, pages.count)}
      </Text>
      <Button
        icon={<ChevronRightRegular />}
        aria-label={words.next}
        disabledFocusable={pages.page === pages.count - 1}
        onClick={() => pages.turn(pages.page + 1)}
      />
    </div>
  );
}
