/** Terms of administrative reform as they are spelled right; a name that differs from one in accents only is taken for a slip. */
export const decisionTerms: readonly string[] = [
  ...["chuyển đổi số", "cải cách hành chính", "cải cách thể chế", "cải cách thủ tục", "thủ tục hành chính"],
  ...[
    "cải cách tài chính",
    "cải cách chế độ công vụ",
    "chế độ công vụ",
    "tổ chức bộ máy",
    "văn bản quy phạm pháp luật",
  ],
  ...[
    "dịch vụ công trực tuyến",
    "thanh toán trực tuyến",
    "hồ sơ trực tuyến",
    "chính quyền điện tử",
    "chính quyền số",
  ],
  ...[
    "đơn vị sự nghiệp công lập",
    "vị trí việc làm",
    "cán bộ, công chức",
    "công chức, viên chức",
    "tự chủ tài chính",
  ],
  ...["năng lực cạnh tranh", "hài lòng của người dân", "cơ quan hành chính nhà nước", "cơ sở dữ liệu"],
  ...["kết quả giải quyết", "môi trường mạng", "môi trường số", "hệ thống thông tin", "cổng dịch vụ công"],
  ...["phấn đấu tỷ lệ", "kỷ luật, kỷ cương", "phổ biến, giáo dục pháp luật", "theo dõi thi hành pháp luật"],
];
