import { Tab, TabList } from "@fluentui/react-components";
import { paneText } from "../text/pane";

const tabIds = ["forms", "check", "summary"] as const;

export type TabId = (typeof tabIds)[number];

/** Element id of the one panel that shows the selected tab. */
export const panelId = "pane-panel";
/** Element id of a tab, by which its panel is named. */
export function tabElementId(tab: TabId): string {
  return `pane-tab-${tab}`;
}

/** The three tabs. */
export function PaneTabs({ tab, onTab }: { readonly tab: TabId; readonly onTab: (tab: TabId) => void }) {
  return (
    <TabList
      size="small"
      aria-label={paneText.tabs.list}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => onTab(tabIds.find((id) => id === value) ?? "forms")}
    >
      {tabIds.map((id) => (
        <Tab key={id} id={tabElementId(id)} value={id} aria-controls={panelId}>
          {paneText.tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}
