<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Asset Desk</source>
        <translation>เกี่ยวกับโปรแกรม Asset Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The lending desk for government property. Free for any office.</source>
        <translation>โปรแกรมให้ยืมทรัพย์สินของทางราชการ ใช้ได้ทุกหน่วยงานโดยไม่มีค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Licences of the fonts and icons</source>
        <translation>สัญญาอนุญาตของแบบอักษรและสัญลักษณ์</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The book cannot be opened</source>
        <translation>เปิดข้อมูลไม่ได้</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today {day}</source>
        <translation>วันนี้ {day}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>โปรแกรมขัดข้อง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The last step was not kept; everything kept before is safe. Copy the report and send it to whoever looks after the program.</source>
        <translation>ขั้นตอนล่าสุดไม่ได้บันทึก ข้อมูลที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ โปรดคัดลอกรายงานแล้วส่งให้ผู้ดูแลโปรแกรม</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>คัดลอกรายงาน</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Home</source>
        <translation>หน้าแรก</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ใบยืม</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>สมุดคุม</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล/ผู้ยืม</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>A file is still being written</source>
        <translation>กำลังเขียนไฟล์อยู่</translation>
    </message>
    <message>
        <source>If you close now, it is stopped and the file is not finished.</source>
        <translation>ถ้าปิดตอนนี้ งานจะหยุดและไฟล์จะไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>หยุดแล้วปิดโปรแกรม</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Go to a screen of the side bar</source>
        <translation>ไปยังหน้าจอตามแถบด้านซ้าย</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>ทำใบยืมใหม่</translation>
    </message>
    <message>
        <source>Go to the scan box</source>
        <translation>ไปยังช่องสแกน</translation>
    </message>
    <message>
        <source>Search in the list in front</source>
        <translation>ค้นหาในรายการที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Read the screen again</source>
        <translation>อ่านข้อมูลหน้าจอใหม่</translation>
    </message>
    <message>
        <source>Open the chosen row, or press the main button of a dialog</source>
        <translation>เปิดแถวที่เลือก หรือกดปุ่มหลักของหน้าต่าง</translation>
    </message>
    <message>
        <source>Cancel a dialog, or go back to the list</source>
        <translation>ยกเลิกหน้าต่าง หรือกลับไปยังรายการ</translation>
    </message>
    <message>
        <source>Print the paper in front</source>
        <translation>พิมพ์เอกสารที่เปิดอยู่</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>หน้านี้</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{name}: only {free} are free on these days.</source>
        <translation>{name}: ว่างเพียง {free} ในช่วงวันนี้</translation>
    </message>
    <message>
        <source>Only {free} are free on these days.</source>
        <translation>ว่างเพียง {free} ในช่วงวันนี้</translation>
    </message>
    <message>
        <source>The code {code} already belongs to {name}.</source>
        <translation>รหัส {code} เป็นของ {name} อยู่แล้ว</translation>
    </message>
    <message>
        <source>The file {file} is open elsewhere. Close it, then retry.</source>
        <translation>ไฟล์ {file} เปิดอยู่ในโปรแกรมอื่น โปรดปิดแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator or the officer in charge.</source>
        <translation>สิทธิ์ของท่านไม่อนุญาตให้ทำรายการนี้ โปรดแจ้งผู้ดูแลระบบหรือเจ้าหน้าที่ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดตรวจสอบแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Sign in again after {until}.</source>
        <translation>ใส่รหัสผ่านผิดหลายครั้งเกินไป โปรดเข้าสู่ระบบอีกครั้งหลัง {until}</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>โปรดกรอกชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Somebody already has this user name. Choose another one.</source>
        <translation>มีผู้ใช้ชื่อนี้แล้ว โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>รหัสผ่านต้องยาวอย่างน้อย 8 ตัวอักษร</translation>
    </message>
    <message>
        <source>The office has already been set up. Sign in instead.</source>
        <translation>ตั้งค่าหน่วยงานไว้แล้ว โปรดเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>The last administrator must stay one. Make another administrator first.</source>
        <translation>ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน โปรดตั้งผู้ดูแลระบบคนอื่นก่อน</translation>
    </message>
    <message>
        <source>Enter the name of the office.</source>
        <translation>โปรดกรอกชื่อหน่วยงาน</translation>
    </message>
    <message>
        <source>Enter the province.</source>
        <translation>โปรดกรอกจังหวัด</translation>
    </message>
    <message>
        <source>Enter the name of the division.</source>
        <translation>โปรดกรอกชื่อกองหรือสำนัก</translation>
    </message>
    <message>
        <source>There is already a division of this name.</source>
        <translation>มีกองหรือสำนักชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>Assets still belong to this division. Move them to another division first.</source>
        <translation>ยังมีทรัพย์สินอยู่ในกองหรือสำนักนี้ โปรดย้ายทรัพย์สินก่อน</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>โปรดกรอกชื่อบุคคล</translation>
    </message>
    <message>
        <source>This person is not in the list. Choose a person again.</source>
        <translation>ไม่พบบุคคลนี้ในทะเบียน โปรดเลือกใหม่</translation>
    </message>
    <message>
        <source>Enter the type of work.</source>
        <translation>โปรดกรอกประเภทงาน</translation>
    </message>
    <message>
        <source>There is already such a type of work.</source>
        <translation>มีประเภทงานนี้แล้ว</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct the days.</source>
        <translation>วันสิ้นสุดอยู่ก่อนวันเริ่มต้น โปรดแก้ไขวันที่</translation>
    </message>
    <message>
        <source>Somebody else holds this post on these days. End that first, or change the days.</source>
        <translation>มีผู้ดำรงตำแหน่งนี้ในช่วงวันดังกล่าวแล้ว โปรดสิ้นสุดรายการเดิมก่อนหรือแก้ไขวันที่</translation>
    </message>
    <message>
        <source>An acting holder needs the number and the day of the order.</source>
        <translation>ผู้รักษาราชการแทนหรือปฏิบัติราชการแทน ต้องระบุเลขที่และวันที่ของคำสั่ง</translation>
    </message>
    <message>
        <source>This setting is not possible. Correct the marked field.</source>
        <translation>ค่านี้ใช้ไม่ได้ โปรดแก้ไขช่องที่มีเครื่องหมาย</translation>
    </message>
    <message>
        <source>Enter the name of the asset.</source>
        <translation>โปรดกรอกชื่อทรัพย์สิน</translation>
    </message>
    <message>
        <source>The name is longer than 200 letters. Shorten it.</source>
        <translation>ชื่อยาวเกิน 200 ตัวอักษร โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>The code is longer than 60 letters. Shorten it.</source>
        <translation>รหัสยาวเกิน 60 ตัวอักษร โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>Another asset already has this code.</source>
        <translation>มีทรัพย์สินรายการอื่นใช้รหัสนี้แล้ว</translation>
    </message>
    <message>
        <source>Choose one of the categories.</source>
        <translation>โปรดเลือกหมวดจากรายการ</translation>
    </message>
    <message>
        <source>The quantity must be from 1 to 9,999.</source>
        <translation>จำนวนต้องอยู่ระหว่าง 1 ถึง 9,999</translation>
    </message>
    <message>
        <source>So few cannot be: {least} are lent, promised, damaged or lost.</source>
        <translation>ลดจำนวนต่ำกว่านี้ไม่ได้ เพราะมี {least} หน่วยที่ถูกยืม รอจ่าย ชำรุด หรือสูญหาย</translation>
    </message>
    <message>
        <source>The value is not possible. Enter baht, such as 3,350.00.</source>
        <translation>มูลค่าไม่ถูกต้อง โปรดกรอกเป็นบาท เช่น 3,350.00</translation>
    </message>
    <message>
        <source>This asset is not in the register. Choose an asset again.</source>
        <translation>ไม่พบทรัพย์สินนี้ในทะเบียน โปรดเลือกใหม่</translation>
    </message>
    <message>
        <source>This asset has been retired and can no longer be lent or changed.</source>
        <translation>ทรัพย์สินนี้เลิกใช้แล้ว ให้ยืมหรือแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>The register says that this asset is not for lending.</source>
        <translation>ทะเบียนระบุว่าทรัพย์สินนี้ไม่ให้ยืม</translation>
    </message>
    <message>
        <source>This asset is not in working order, so it cannot be lent.</source>
        <translation>ทรัพย์สินนี้ไม่อยู่ในสภาพใช้การได้ จึงให้ยืมไม่ได้</translation>
    </message>
    <message>
        <source>Pieces of this asset are still out or promised. Take them back first.</source>
        <translation>ทรัพย์สินนี้ยังอยู่ระหว่างการยืมหรือรอจ่าย โปรดรับคืนก่อน</translation>
    </message>
    <message>
        <source>This asset has been lent before, so its row must stay.</source>
        <translation>ทรัพย์สินนี้เคยให้ยืมแล้ว จึงลบไม่ได้</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at it again, then repeat your change.</source>
        <translation>มีผู้อื่นแก้ไขรายการนี้ไปแล้ว โปรดเปิดดูใหม่แล้วแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>โปรดกรอกเหตุผล</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Save it as .xlsx or .csv and try again.</source>
        <translation>เปิดไฟล์ {file} ไม่ได้ โปรดบันทึกเป็น .xlsx หรือ .csv แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The file {file} is locked by a password. Take the password off and try again.</source>
        <translation>ไฟล์ {file} มีรหัสผ่าน โปรดเอารหัสผ่านออกแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The file {file} is too large. Divide it and bring the parts in one by one.</source>
        <translation>ไฟล์ {file} ใหญ่เกินไป โปรดแบ่งเป็นหลายไฟล์แล้วนำเข้าทีละไฟล์</translation>
    </message>
    <message>
        <source>There is nothing to read in the file {file}. Choose another file.</source>
        <translation>ไม่มีข้อมูลในไฟล์ {file} โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>No column holds the names of the assets. Choose that column.</source>
        <translation>ไม่พบคอลัมน์ชื่อทรัพย์สิน โปรดเลือกคอลัมน์นั้น</translation>
    </message>
    <message>
        <source>This loan is not in the book. Look it up again.</source>
        <translation>ไม่พบใบยืมนี้ โปรดค้นหาใหม่</translation>
    </message>
    <message>
        <source>Choose the borrower.</source>
        <translation>โปรดเลือกผู้ยืม</translation>
    </message>
    <message>
        <source>Say what the assets are needed for.</source>
        <translation>โปรดระบุวัตถุประสงค์</translation>
    </message>
    <message>
        <source>The purpose is longer than 500 letters. Shorten it.</source>
        <translation>วัตถุประสงค์ยาวเกิน 500 ตัวอักษร โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>Confirm that it is for official use. Private use cannot be lent for (clause 207).</source>
        <translation>โปรดยืนยันว่าใช้เพื่อประโยชน์ของทางราชการ การยืมใช้ส่วนตัวทำไม่ได้ (ข้อ 207)</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>โปรดกรอกวันที่เริ่มยืม</translation>
    </message>
    <message>
        <source>Enter the due date. No loan is open-ended (clause 208).</source>
        <translation>โปรดกรอกกำหนดคืน การยืมต้องมีกำหนดวันส่งคืน (ข้อ 208)</translation>
    </message>
    <message>
        <source>The due date lies before the first day. Correct the days.</source>
        <translation>กำหนดคืนอยู่ก่อนวันที่เริ่มยืม โปรดแก้ไขวันที่</translation>
    </message>
    <message>
        <source>A loan may last 365 days at most. Shorten it.</source>
        <translation>ยืมได้ไม่เกิน 365 วัน โปรดลดระยะเวลา</translation>
    </message>
    <message>
        <source>Say where the assets will be used.</source>
        <translation>โปรดระบุสถานที่ใช้งาน</translation>
    </message>
    <message>
        <source>Put at least one asset on the form.</source>
        <translation>โปรดเลือกทรัพย์สินอย่างน้อยหนึ่งรายการ</translation>
    </message>
    <message>
        <source>A slip holds 20 lines at most. Make a second slip for the rest.</source>
        <translation>ใบยืมหนึ่งใบมีได้ไม่เกิน 20 รายการ โปรดทำใบยืมอีกใบ</translation>
    </message>
    <message>
        <source>This asset is already on the form. Change the quantity there.</source>
        <translation>มีทรัพย์สินนี้ในใบยืมแล้ว โปรดแก้จำนวนที่รายการเดิม</translation>
    </message>
    <message>
        <source>The assets belong to different divisions. Make one slip for each division.</source>
        <translation>ทรัพย์สินอยู่ต่างกองกัน โปรดทำใบยืมแยกตามกองเจ้าของ</translation>
    </message>
    <message>
        <source>Consumables are lent between state agencies only (clause 210).</source>
        <translation>พัสดุใช้สิ้นเปลืองให้ยืมได้เฉพาะระหว่างหน่วยงานของรัฐ (ข้อ 210)</translation>
    </message>
    <message>
        <source>More is wanted than is free on these days. Lower the quantity or change the days.</source>
        <translation>จำนวนเกินกว่าที่ว่างในช่วงวันนี้ โปรดลดจำนวนหรือเปลี่ยนวัน</translation>
    </message>
    <message>
        <source>Approve at least one piece, or refuse the request.</source>
        <translation>โปรดอนุมัติอย่างน้อยหนึ่งหน่วย หรือเลือกไม่อนุมัติ</translation>
    </message>
    <message>
        <source>No more can be approved than was asked for.</source>
        <translation>อนุมัติเกินจำนวนที่ขอไม่ได้</translation>
    </message>
    <message>
        <source>This cannot be done at this stage of the loan. Look at the loan again.</source>
        <translation>ขั้นตอนนี้ของใบยืมทำรายการนี้ไม่ได้ โปรดเปิดดูใบยืมใหม่</translation>
    </message>
    <message>
        <source>Enter who receives the assets.</source>
        <translation>โปรดกรอกชื่อผู้รับ</translation>
    </message>
    <message>
        <source>Enter who gives the assets.</source>
        <translation>โปรดกรอกชื่อผู้ส่งมอบ</translation>
    </message>
    <message>
        <source>Describe the condition of the assets.</source>
        <translation>โปรดระบุสภาพของทรัพย์สิน</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Enter what came back this time.</source>
        <translation>ยังไม่ได้ระบุจำนวนที่คืนครั้งนี้ โปรดกรอกจำนวน</translation>
    </message>
    <message>
        <source>More is counted than is still out.</source>
        <translation>จำนวนที่คืนมากกว่าที่ยังค้างอยู่</translation>
    </message>
    <message>
        <source>This day has not come yet. Enter today or an earlier day.</source>
        <translation>วันที่นี้ยังมาไม่ถึง โปรดกรอกวันนี้หรือวันก่อนหน้า</translation>
    </message>
    <message>
        <source>This day lies before the last entry of the loan ({last}). Enter that day or a later one.</source>
        <translation>วันที่นี้อยู่ก่อนรายการล่าสุดของใบยืม ({last}) โปรดกรอกวันนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Nobody is known to hold the approver&apos;s post on {day}. Enter the holder under Settings, Posts.</source>
        <translation>ยังไม่ได้ระบุผู้ดำรงตำแหน่งผู้อนุมัติ ณ วันที่ {day} โปรดกรอกที่ ตั้งค่า › ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>The entry does not balance, so nothing was kept. Report this to whoever looks after the program.</source>
        <translation>รายการไม่สมดุล จึงไม่ได้บันทึก โปรดแจ้งผู้ดูแลโปรแกรม</translation>
    </message>
    <message>
        <source>This book was made by a newer program. Install the newer program to open it.</source>
        <translation>ข้อมูลนี้สร้างจากโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งโปรแกรมรุ่นใหม่ก่อนเปิด</translation>
    </message>
    <message>
        <source>The book {file} is damaged. Restore the last backup.</source>
        <translation>ไฟล์ข้อมูล {file} เสียหาย โปรดกู้คืนจากไฟล์สำรองล่าสุด</translation>
    </message>
    <message>
        <source>This file is not a whole backup of Asset Desk. Choose another one.</source>
        <translation>ไฟล์นี้ไม่ใช่ไฟล์สำรองที่สมบูรณ์ของโปรแกรม โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>There already is a book in this folder. Nothing was restored over it.</source>
        <translation>มีข้อมูลอยู่ในโฟลเดอร์นี้แล้ว จึงไม่ได้กู้คืนทับ</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was restored. Choose another one.</source>
        <translation>ไฟล์สำรองนี้เสียหาย จึงไม่ได้กู้คืน โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>The book in this backup does not verify, so nothing was restored. Choose another one.</source>
        <translation>ข้อมูลในไฟล์สำรองนี้ตรวจสอบไม่ผ่าน จึงไม่ได้กู้คืน โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Somebody else is writing in the book. Try again in a moment.</source>
        <translation>มีผู้อื่นกำลังบันทึกข้อมูลอยู่ โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room on it and try again.</source>
        <translation>พื้นที่ดิสก์เต็ม จึงไม่ได้บันทึก โปรดเพิ่มพื้นที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Choose another one or ask the computer man.</source>
        <translation>เขียนลงโฟลเดอร์ {folder} ไม่ได้ โปรดเลือกโฟลเดอร์อื่นหรือแจ้งผู้ดูแลคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>The office has not been set up yet. Open Asset Desk and set it up first.</source>
        <translation>ยังไม่ได้ตั้งค่าหน่วยงาน โปรดเปิดโปรแกรมแล้วตั้งค่าก่อน</translation>
    </message>
    <message>
        <source>There is no such account in use. Give the user name of another one.</source>
        <translation>ไม่พบบัญชีผู้ใช้นี้หรือปิดใช้งานแล้ว โปรดระบุชื่อผู้ใช้อื่น</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Change my password</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สีหน้าจอ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความคมชัดสูง</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>About Asset Desk</source>
        <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>ThaiDateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>วัน/เดือน/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>เลือกจากปฏิทิน</translation>
    </message>
    <message>
        <source>Write the year with four digits, such as 2569.</source>
        <translation>โปรดพิมพ์ปีสี่หลัก เช่น 2569</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>ไม่มีวันที่นี้ในปฏิทิน</translation>
    </message>
    <message>
        <source>This year is too far away.</source>
        <translation>ปีนี้ไกลเกินไป</translation>
    </message>
    <message>
        <source>Write a day such as 1/10/2568 or 1 ต.ค. 2568.</source>
        <translation>โปรดพิมพ์วันที่ เช่น 1/10/2568 หรือ 1 ต.ค. 2568</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting for approval</source>
        <translation>รออนุมัติ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Approved, not collected</source>
        <translation>อนุมัติแล้ว รอรับของ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>อยู่ระหว่างยืม</translation>
    </message>
    <message>
        <source>Back, waiting for settlement</source>
        <translation>คืนแล้ว รอผลชดใช้</translation>
    </message>
    <message>
        <source>All returned</source>
        <translation>คืนครบแล้ว</translation>
    </message>
    <message>
        <source>In working order</source>
        <translation>ใช้การได้</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ชำรุด</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>เสื่อมสภาพ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>ไม่จำเป็นต้องใช้</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>ส่งซ่อม</translation>
    </message>
    <message>
        <source>Waiting for disposal</source>
        <translation>รอจำหน่าย</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>จำหน่ายแล้ว</translation>
    </message>
    <message>
        <source>Keeps its form</source>
        <translation>ใช้คงรูป</translation>
    </message>
    <message>
        <source>Is used up</source>
        <translation>ใช้สิ้นเปลือง</translation>
    </message>
    <message>
        <source>Staff of the office</source>
        <translation>บุคลากรของหน่วยงาน</translation>
    </message>
    <message>
        <source>State agency</source>
        <translation>หน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>School, temple, village or group</source>
        <translation>โรงเรียน วัด หมู่บ้าน หรือกลุ่ม</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>ประชาชน</translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation>ในสถานที่ของหน่วยงาน</translation>
    </message>
    <message>
        <source>Outside the office</source>
        <translation>นอกสถานที่</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Property officer</source>
        <translation>เจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>Head of supplies</source>
        <translation>หัวหน้าเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Auditor (reads all, changes nothing)</source>
        <translation>ผู้ตรวจสอบ (ดูได้ทั้งหมด แก้ไขไม่ได้)</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>หัวหน้าหน่วยงาน (นายก)</translation>
    </message>
    <message>
        <source>Municipal clerk</source>
        <translation>ปลัด</translation>
    </message>
    <message>
        <source>Head of a division</source>
        <translation>หัวหน้าสำนัก/ผู้อำนวยการกอง</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Acting for</source>
        <translation>รักษาราชการแทน</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>ปฏิบัติราชการแทน</translation>
    </message>
    <message>
        <source>Between state agencies the head of the office approves (clause 208).</source>
        <translation>ยืมระหว่างหน่วยงานของรัฐ หัวหน้าหน่วยงานเป็นผู้อนุมัติ (ข้อ 208)</translation>
    </message>
    <message>
        <source>For use outside the office its head approves (clause 208).</source>
        <translation>ใช้นอกสถานที่ หัวหน้าหน่วยงานเป็นผู้อนุมัติ (ข้อ 208)</translation>
    </message>
    <message>
        <source>For use inside the office the owning division&apos;s head approves (clause 208).</source>
        <translation>ใช้ในสถานที่ หัวหน้ากองหรือสำนักเจ้าของทรัพย์สินเป็นผู้อนุมัติ (ข้อ 208)</translation>
    </message>
    <message>
        <source>Borrowers from outside always need the approval of the head of the office.</source>
        <translation>ผู้ยืมเป็นบุคคลภายนอก หัวหน้าหน่วยงานเป็นผู้อนุมัติเสมอ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>เพิ่มใหม่</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>ครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>อนุมัติแล้ว รอรับของ</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>อยู่ระหว่างยืม</translation>
    </message>
    <message>
        <source>Waiting for settlement</source>
        <translation>รอผลชดใช้</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>ทุกรายการ</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้างคืน</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>คืนแล้ว</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>เกินกำหนด {days} วัน</translation>
    </message>
    <message>
        <source>Back, damaged or lost</source>
        <translation>คืนแล้ว ชำรุด/สูญหาย</translation>
    </message>
    <message>
        <source>{back} of {all} returned</source>
        <translation>คืนแล้ว {back} จาก {all}</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>New loan</source>
        <translation>ทำใบยืมใหม่</translation>
    </message>
    <message>
        <source>{district} {province}</source>
        <translation>อ.{district} จ.{province}</translation>
    </message>
    <message>
        <source>No slip and no asset has the number {code}.</source>
        <translation>ไม่พบใบยืมหรือทรัพย์สินหมายเลข {code}</translation>
    </message>
    <message>
        <source>Scan or type a slip number or asset code</source>
        <translation>สแกนหรือพิมพ์เลขที่ใบยืม หรือรหัสทรัพย์สิน แล้วกด Enter</translation>
    </message>
</context>
</TS>
