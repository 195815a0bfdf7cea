import { createHash, X509Certificate } from "node:crypto";
import { createCA, createCert } from "mkcert";

/** An authority for one test, and what it says of "localhost". */
export interface TestCertificate {
  /** PEM. */
  readonly authority: string;
  readonly key: string;
  readonly cert: string;
  /** Base64 of the SHA-256 of the server's public key, by which a browser can be told to trust it alone. */
  readonly fingerprint: string;
}

export async function testCertificate(): Promise<TestCertificate> {
  const names = { countryCode: "VN", state: "-", locality: "-" };
  const ca = await createCA({ organization: "Thu nghiem", ...names, validity: 2 });
  const { key, cert } = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity: 2 });
  const der = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  const fingerprint = createHash("sha256").update(der).digest("base64");
  return { authority: ca.cert, key, cert, fingerprint };
}
