import { Component, type ReactNode } from "react";
import { Button, Text } from "@fluentui/react-components";
import { failureReport, type ProgramFacts } from "../text/failure-report";
import { paneText } from "../text/pane";
import { CopyDetails } from "./parts/CopyDetails";

/** Catches our own bugs, and nothing else: says that the entries are safe and starts the pane afresh. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly facts: ProgramFacts },
  { readonly defect: Error | null }
> {
  override state: { readonly defect: Error | null } = { defect: null };

  static getDerivedStateFromError(error: unknown): { defect: Error } {
    return { defect: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { defect } = this.state;
    if (defect === null) return this.props.children;
    return (
      <div role="alert">
        <Text as="p">
          <strong>{paneText.failure.broken}</strong> {paneText.failure.brokenBody}
        </Text>
        <Button onClick={() => this.setState({ defect: null })}>{paneText.failure.restart}</Button>{" "}
        <CopyDetails report={failureReport({ kind: "defect", error: defect }, this.props.facts)} />
      </div>
    );
  }
}
