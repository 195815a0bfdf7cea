import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { TemplatePane } from "./TemplatePane";

void Office.onReady(() => {
  const container = document.getElementById("container");
  if (!container) throw new Error("The page has no container");
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <TemplatePane />
    </FluentProvider>,
  );
});
