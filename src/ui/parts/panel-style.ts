import { tokens } from "@fluentui/react-components";

/** Style of what opens below a line: its parts beneath each other on quiet ground. */
export const panelStyle = {
  display: "flex",
  flexDirection: "column",
  gap: "8px",
  padding: "8px",
  backgroundColor: tokens.colorNeutralBackground3,
  borderRadius: tokens.borderRadiusMedium,
} as const;
