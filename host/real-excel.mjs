/** What the real Excel needs beyond a folder of files: a trusted certificate, and to be told of the manifest. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Key and certificate of localhost; the first time the system asks whether to trust them. */
export async function certificate() {
  console.log("  Đang chuẩn bị chứng thư cho localhost… / Preparing the certificate of localhost…");
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    return untrustedCertificate(error);
  }
}

/** The certificate is made before the system is asked to trust it: a browser can still be told to accept it. */
function untrustedCertificate(error) {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) => path.join(folder, file));
  if (!existsSync(key) || !existsSync(cert)) throw error;
  console.log(
    "  Hệ thống chưa tin chứng thư này. Hãy mở địa chỉ dưới đây trong trình duyệt và chấp nhận nó một lần.",
  );
  console.log(
    "  The system does not trust the certificate. Open the address below in the browser and accept it once.",
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const steps = {
  win32: (manifest) => [
    "Excel trên Windows / Excel on Windows:",
    `  1. Chia sẻ thư mục chứa tệp / share the folder of ${manifest}`,
    "     (chuột phải → Properties → Sharing → Share), chép địa chỉ mạng, ví dụ / copy its address, such as \\\\MAY-CUA-TOI\\bao-cao-cchc",
    "  2. Excel → Tệp → Tuỳ chọn → Trung tâm Tin cậy → Thiết đặt → Danh mục Bổ trợ Tin cậy",
    "     (File → Options → Trust Center → Settings → Trusted Add-in Catalogs): dán địa chỉ / paste the address,",
    "     Thêm danh mục / Add catalog, đánh dấu / tick “Hiện trong Menu / Show in Menu”.",
    "  3. Khởi động lại Excel → Trang đầu → Bổ trợ → Nâng cao → THƯ MỤC CHIA SẺ → Báo cáo cải cách hành chính",
    "     (restart Excel → Home → Add-ins → Advanced → SHARED FOLDER).",
  ],
  darwin: (manifest) => [
    "Excel trên Mac / Excel on Mac:",
    "  1. mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef",
    `  2. cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
    "  3. Khởi động lại Excel → Trang đầu → Bổ trợ / restart Excel → Home → Add-ins → Báo cáo cải cách hành chính.",
  ],
  web: (manifest) => [
    "Excel trên web / Excel on the web:",
    "  1. Mở một sổ tính ở / open a workbook at https://excel.cloud.microsoft",
    "  2. Trang đầu → Bổ trợ → Bổ trợ khác → Tải bổ trợ của tôi lên",
    "     (Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in):",
    `     ${manifest}`,
  ],
};

/** How to make this machine's Excel know the add-in, its own system first. */
export function sideloadSteps(port) {
  const manifest = path.resolve("manifest.xml");
  const order = process.platform === "darwin" ? ["darwin", "web", "win32"] : ["win32", "web", "darwin"];
  return [
    "",
    `  Phần bổ trợ đang chạy tại / The add-in is served at https://localhost:${port}/taskpane.html`,
    ...(port === 3443
      ? []
      : [
          `  manifest.xml ghi cổng 3443: hãy sửa thành ${port} / the manifest names port 3443: change it to ${port}`,
        ]),
    "",
    ...order.flatMap((system) => [...steps[system](manifest), ""]),
    "Giữ cửa sổ này mở. Bấm Ctrl+C để dừng. / Keep this window open. Press Ctrl+C to stop.",
    "",
  ].join("\n  ");
}
