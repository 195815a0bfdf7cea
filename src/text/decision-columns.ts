import type { DecisionColumn } from "../domain/decision/columns";

/**
 * Header words of the columns of a decision's appendices, in small letters without accents. “Chỉ tiêu” may head the names or the targets,
 * “Đơn vị thực hiện” those who execute an indicator or lead a task.
 */
export const decisionColumns: Readonly<Record<DecisionColumn, RegExp>> = {
  ordinal: /^(s ?tt|tt|so tt|so thu tu|thu tu|muc so|ma so)$/,
  name: /^(cac |ten )?(chi tieu|tieu chi|nhiem vu|noi dung|cong viec)(,? ?\/? ?(noi dung|nhiem vu|cong viec|chi tieu))?( (cai cach hanh chinh|cong viec|nhiem vu|chi tieu|cu the|trong tam|chu yeu|thuc hien|cong tac))*( nam \d{4})?$/,
  target:
    /^((chi tieu|muc tieu)( (phan dau|giao|duoc giao|can dat|phai dat|dat|de ra|ke hoach))*|(muc|ket qua) (phan dau|can dat|phai dat|giao|dat)|ke hoach( giao)?|chi tieu ke hoach|ty le( phan dau)?|so giao)( (den )?(het )?nam \d{4})?( ?\(?%\)?)?$/,
  responsibility: /^(trach nhiem|phan cong)( (cu the|thuc hien|trach nhiem))*$/,
  monitoring:
    /^((co quan|don vi|phong|bo phan|phong ban)(, bo phan)?,? ?(theo doi|chu tri|dau moi|phu trach|chiu trach nhiem|tham muu|tong hop)([ ,].*)?|(theo doi|chu tri)([ ,].*)?)$/,
  executing:
    /^(cac )?(co quan|don vi|phong|bo phan|doi tuong)(, (co quan|don vi|phong|bo phan))?( duoc giao)?( thuc hien| chiu trach nhiem thuc hien| ap dung)$/,
  product:
    /^(hoat dong|san pham|ket qua|dau ra|san pham dau ra|ket qua dau ra)( ?[\/,] ?(hoat dong|san pham|ket qua))?( (dau ra|chu yeu|du kien|hoan thanh|can dat|thuc hien|dat duoc|chinh))*$/,
  lead: /^((cac )?(co quan|don vi|phong|bo phan)(, ?(co quan|don vi|phong))?,? ?(chu tri|thuc hien|dau moi|phu trach|tham muu|chiu trach nhiem)([ ,].*)?|chu tri( thuc hien| tham muu)?)$/,
  coordination:
    /^((cac )?(co quan|don vi|phong|bo phan)(, ?(co quan|don vi))?,? ?phoi hop([ ,].*)?|phoi hop( thuc hien)?)$/,
  timing:
    /^(thoi gian|thoi han|tien do|ky han|han|thoi diem)( (thuc hien|hoan thanh|trinh|ban hanh|bao cao|va|du kien))*( nam \d{4})?$/,
  other:
    /^(ghi chu|kinh phi|du kien kinh phi|nguon kinh phi|don vi tinh|dvt|can cu|co so phap ly|lanh dao (phu trach|chi dao).*)$/,
};
