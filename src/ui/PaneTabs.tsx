import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { paneText } from "../text/pane";

const tabIds = ["forms", "check", "summary"] as const;

export type TabId = (typeof tabIds)[number];

/** Element id of the one panel that shows the selected tab. */
export const panelId = "pane-panel";
/** Element id of a tab, by which its panel is named. */
export function tabElementId(tab: TabId): string {
  return `pane-tab-${tab}`;
}

const useStyles = makeStyles({
  list: { display: "flex" },
  tab: {
    ...createFocusOutlineStyle(),
    position: "relative",
    minHeight: "32px",
    padding: "6px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke, forcedColorAdjust: "none" },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
});

interface PaneTabsProps {
  /** Null while something else is shown in place of the tabs. */
  readonly tab: TabId | null;
  readonly onTab: (tab: TabId) => void;
}

/**
 * The three tabs, by the pattern of the W3C: one stop of the Tab key, arrows, Home and End move along them and Enter
 * opens. Fluent's list brings a library for moving the focus, a fifth of what the pane may fetch before the first click.
 */
export function PaneTabs({ tab, onTab }: PaneTabsProps) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={paneText.tabs.list} className={styles.list} onKeyDown={moveFocus}>
      {tabIds.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabElementId(id)}
          aria-selected={id === tab}
          {...(tab === null ? {} : { "aria-controls": panelId })}
          tabIndex={id === (tab ?? tabIds[0]) ? 0 : -1}
          className={mergeClasses(styles.tab, id === tab && styles.selected)}
          onClick={() => onTab(id)}
        >
          {paneText.tabs[id]}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const next = nextTab(event.key, at, tabs.length);
  if (next === null) return;
  event.preventDefault();
  tabs[next]?.focus();
}

/** Which of `count` tabs a key leads to from the one at `at`, around the ends; null for every other key. */
function nextTab(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
