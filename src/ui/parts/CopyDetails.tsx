import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { paneText } from "../../text/pane";
import { copyText } from "./copy-text";

/** "Sao chép chi tiết lỗi": says whether it worked; where copying is refused, the lines are shown to be selected. */
export function CopyDetails({ report }: { readonly report: string }) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const words = paneText.failure;
  const copy = async () => setOutcome((await copyText(report)) ? "copied" : "refused");
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {words.copyDetails}
      </Button>
      <span role="status">{outcome === "copied" ? words.detailsCopied : ""}</span>
      {outcome === "refused" && <pre>{report}</pre>}
    </>
  );
}
