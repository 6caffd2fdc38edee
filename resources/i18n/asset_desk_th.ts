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
    <name>AccountDialog</name>
    <message>
        <source>Latin letters and digits are the easiest to type</source>
        <translation>ใช้อักษรอังกฤษและตัวเลขจะพิมพ์ได้สะดวกที่สุด</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Name with prefix</source>
        <translation>คำนำหน้า ชื่อ และนามสกุล</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>เจ้าของบัญชี</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Empty is nobody. Opinions of this person given with this account count as their own.</source>
        <translation>เว้นว่างได้หากไม่ระบุ ความเห็นของผู้นี้ที่บันทึกด้วยบัญชีนี้ถือว่าเจ้าตัวลงความเห็นเอง</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} เข้าใช้งานได้แล้ว</translation>
    </message>
    <message>
        <source>The account of {name} was changed; it counts from the next sign-in.</source>
        <translation>แก้ไขบัญชีของ {name} แล้ว มีผลเมื่อเข้าใช้งานครั้งต่อไป</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>เพิ่มบัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>Change the account of {name}</source>
        <translation>แก้ไขบัญชีผู้ใช้ของ {name}</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>บันทึกบัญชีผู้ใช้</translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>เจ้าของบัญชี</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>Everyone signs in with their own account: the journal keeps who did what. An account is closed, never deleted.</source>
        <translation>ให้ทุกคนเข้าใช้งานด้วยบัญชีของตนเอง เพราะระบบบันทึกไว้ว่าผู้ใดทำรายการใด บัญชีที่เลิกใช้จะถูกปิด ไม่ถูกลบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดการใช้งาน</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>เพิ่มบัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>Close the account of {name}</source>
        <translation>ปิดบัญชีผู้ใช้ของ {name}</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more until the account is reopened.</source>
        <translation>{name} จะเข้าใช้งานไม่ได้จนกว่าจะเปิดบัญชีอีกครั้ง</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>ปิดบัญชี</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} เข้าใช้งานได้อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>ปิดบัญชีผู้ใช้ของ {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>ActTableModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>การดำเนินการ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ผู้บันทึก</translation>
    </message>
    <message>
        <source>entered {when}</source>
        <translation>บันทึกเมื่อ {when}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Entered in the register</source>
        <translation>เพิ่มเข้าทะเบียน</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>จำหน่ายออกจากทะเบียน</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>ปรับปรุงจากการนำเข้า</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>จ่ายของ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>รับคืน</translation>
    </message>
    <message>
        <source>Made good by the borrower</source>
        <translation>ผู้ยืมชดใช้</translation>
    </message>
    <message>
        <source>Sent to repair</source>
        <translation>ส่งซ่อม</translation>
    </message>
    <message>
        <source>Back from repair</source>
        <translation>รับคืนจากซ่อม</translation>
    </message>
    <message>
        <source>Fact-finding recorded</source>
        <translation>บันทึกผลสอบหาข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>จำหน่ายออกจากทะเบียน</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>พบของที่สูญหาย</translation>
    </message>
    <message>
        <source>Annual count</source>
        <translation>ตรวจนับประจำปี</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>เพิ่มรูปถ่าย</translation>
    </message>
    <message>
        <source>Entered by an import</source>
        <translation>เพิ่มจากการนำเข้า</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>เหตุผล: {reason}</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity} {unit}</translation>
    </message>
    <message>
        <source>Fiscal year {fiscal_year}: found {found} in order, {damaged} damaged, {missing} missing of {expected}; counted by {counted_by}</source>
        <translation>ปีงบประมาณ {fiscal_year}: พบ {found} ชำรุด {damaged} ขาด {missing} จากที่ควรมี {expected} ผู้ตรวจนับ {counted_by}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>File {file}, row {row}</source>
        <translation>ไฟล์ {file} แถวที่ {row}</translation>
    </message>
    <message>
        <source>lent {count}</source>
        <translation>ให้ยืม {count}</translation>
    </message>
    <message>
        <source>good {count}</source>
        <translation>คืนดี {count}</translation>
    </message>
    <message>
        <source>damaged {count}</source>
        <translation>ชำรุด {count}</translation>
    </message>
    <message>
        <source>lost {count}</source>
        <translation>สูญหาย {count}</translation>
    </message>
    <message>
        <source>given by {giver}, received by {receiver}</source>
        <translation>ผู้จ่าย {giver} ผู้รับ {receiver}</translation>
    </message>
    <message>
        <source>brought by {giver}, received by {receiver}</source>
        <translation>ผู้นำส่งคืน {giver} ผู้รับคืน {receiver}</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>จำนวน {count}</translation>
    </message>
    <message>
        <source>mended {count}</source>
        <translation>ซ่อมแล้ว {count}</translation>
    </message>
    <message>
        <source>beyond repair {count}</source>
        <translation>ซ่อมไม่ได้ {count}</translation>
    </message>
    <message>
        <source>expected back {day}</source>
        <translation>คาดว่าได้คืน {day}</translation>
    </message>
    <message>
        <source>{money} baht</source>
        <translation>{money} บาท</translation>
    </message>
</context>
<context>
    <name>AddSectionDialog</name>
    <message>
        <source>Add a section</source>
        <translation>เพิ่มหัวข้อ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>ชื่อหัวข้อ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>After “{section}”, on the same level</source>
        <translation>ต่อจาก “{section}” ในระดับเดียวกัน</translation>
    </message>
    <message>
        <source>Under “{section}”, as the last one there</source>
        <translation>ใต้ “{section}” เป็นหัวข้อสุดท้าย</translation>
    </message>
    <message>
        <source>As the last chapter</source>
        <translation>เป็นหมวดสุดท้าย</translation>
    </message>
    <message>
        <source>In the preface, without a number</source>
        <translation>ในส่วนนำ ไม่มีเลขลำดับ</translation>
    </message>
    <message>
        <source>As the last annex</source>
        <translation>เป็นภาคผนวกสุดท้าย</translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>(not yet entered)</source>
        <translation>(ยังไม่ระบุ)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>District, province</source>
        <translation>อำเภอ จังหวัด</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>The administrator keeps the settings and gives the other officers their accounts.</source>
        <translation>ผู้ดูแลระบบเป็นผู้ตั้งค่า และเปิดบัญชีผู้ใช้ให้เจ้าหน้าที่คนอื่น</translation>
    </message>
    <message>
        <source>Latin letters and digits are the easiest to type</source>
        <translation>ใช้อักษรอังกฤษและตัวเลขจะพิมพ์ได้สะดวกที่สุด</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Your name with prefix</source>
        <translation>คำนำหน้า ชื่อ และนามสกุลของท่าน</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ข้อมูลที่จะบันทึก</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer a comment</source>
        <translation>ตอบความเห็น</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>บันทึกคำตอบ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Choose how it was resolved.</source>
        <translation>เลือกผลการพิจารณา</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>ระบุวันที่</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันที่นี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>The comment was made on {day}.</source>
        <translation>ความเห็นนี้ให้ไว้เมื่อ {day}</translation>
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
    <name>AppointDialog</name>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>How the post is held</source>
        <translation>ลักษณะการดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Own position, printed first</source>
        <translation>ตำแหน่งของตนเอง (พิมพ์บรรทัดแรก)</translation>
    </message>
    <message>
        <source>Such as รองปลัดเทศบาล; the post stood in for is printed under it</source>
        <translation>เช่น รองปลัดเทศบาล ส่วนตำแหน่งที่รักษาราชการแทนจะพิมพ์ไว้บรรทัดถัดไป</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>คำสั่งที่</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translation>เว้นว่าง: จนกว่าจะเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The holder of the post is entered.</source>
        <translation>บันทึกผู้ดำรงตำแหน่งแล้ว</translation>
    </message>
    <message>
        <source>{name} holds it until {day}.</source>
        <translation>{name} ดำรงตำแหน่งถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>Who holds a post</source>
        <translation>ระบุผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Enter the holder</source>
        <translation>บันทึกผู้ดำรงตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the request of {borrower}</source>
        <translation>อนุมัติคำขอยืมของ {borrower}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Day of approval</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ขอยืม</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ว่างในช่วงวันที่ยืม</translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation>{free} / {all}</translation>
    </message>
    <message>
        <source>Approved {count} of {all} pieces</source>
        <translation>อนุมัติรวม {count} จากที่ขอ {all} ชิ้น</translation>
    </message>
    <message>
        <source>The approver follows from the day of approval.</source>
        <translation>ผู้อนุมัติขึ้นอยู่กับวันที่อนุมัติ โปรดแก้ไขวันที่ก่อน</translation>
    </message>
    <message>
        <source>Only {free} are free on these days.</source>
        <translation>ในช่วงวันดังกล่าวว่างเพียง {free}</translation>
    </message>
    <message>
        <source>The head must waive this first, under Opinions, Approve anyway: {rules}.</source>
        <translation>ต้องให้นายกยกเว้นก่อน ที่แท็บความเห็น ปุ่มอนุมัติเป็นกรณีพิเศษ: {rules}</translation>
    </message>
    <message>
        <source>Approved of {name}</source>
        <translation>จำนวนที่อนุมัติของ {name}</translation>
    </message>
</context>
<context>
    <name>ApproveVersionDialog</name>
    <message>
        <source>Approve {version}</source>
        <translation>บันทึกการอนุมัติ{version}</translation>
    </message>
    <message>
        <source>Approve for good</source>
        <translation>บันทึกการอนุมัติ</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
    <message>
        <source>Nobody is known as head of the office on {day}. Enter the holder under Settings, Posts, first.</source>
        <translation>ยังไม่มีผู้ดำรงตำแหน่งหัวหน้าหน่วยงานใน{day} ให้บันทึกผู้ดำรงตำแหน่งที่ ตั้งค่า &gt; ผู้ดำรงตำแหน่ง ก่อน</translation>
    </message>
    <message>
        <source>An approved version never changes any more, and its guidance rules the borrow form from the day it is in force. Changes are made in a new version.</source>
        <translation>เมื่ออนุมัติแล้วจะแก้ไขฉบับนี้ไม่ได้อีก และแนวปฏิบัติในฉบับนี้จะใช้กำกับแบบฟอร์มการยืมตั้งแต่วันที่มีผลใช้บังคับ หากต้องแก้ไขให้ทำเป็นฉบับใหม่</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>มีผลใช้บังคับตั้งแต่</translation>
    </message>
    <message>
        <source>Such as the number of the memo that bears the signature.</source>
        <translation>เช่น เลขที่บันทึกข้อความที่ลงนามอนุมัติ</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Approved by, as of that day</source>
        <translation>ผู้อนุมัติ ณ วันดังกล่าว</translation>
    </message>
</context>
<context>
    <name>ApproverCard</name>
    <message>
        <source>Approver</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>The approver is the borrower too.</source>
        <translation>ผู้อนุมัติเป็นผู้ยืมเอง โปรดตรวจสอบความเหมาะสม</translation>
    </message>
    <message>
        <source>{count} slips, each with its own</source>
        <translation>แยกเป็นใบยืม {count} ใบ แต่ละใบมีผู้อนุมัติของตน</translation>
    </message>
    <message>
        <source>A slip holds the assets of one division, so one form makes several.</source>
        <translation>ใบยืมหนึ่งใบใช้กับทรัพย์สินของหน่วยงานเดียว คำขอนี้จึงแยกเป็นหลายใบ</translation>
    </message>
    <message>
        <source>Nobody holds the post of {title} on {day}. The request can be kept, but not approved until the holder is entered under Settings, Posts.</source>
        <translation>ยังไม่ได้บันทึกผู้ดำรงตำแหน่ง{title} ณ วันที่ {day} บันทึกคำขอไว้ได้ แต่จะอนุมัติได้เมื่อเพิ่มผู้ดำรงตำแหน่งที่ ตั้งค่า &gt; ตำแหน่ง แล้ว</translation>
    </message>
</context>
<context>
    <name>AssetCalendar</name>
    <message>
        <source>Out</source>
        <translation>ยืมอยู่</translation>
    </message>
    <message>
        <source>Out, overdue</source>
        <translation>ค้างคืน</translation>
    </message>
    <message>
        <source>Back this day</source>
        <translation>คืนวันนี้</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>อนุมัติ รอรับของ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>ค้างคืน</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ยืมอยู่</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>รอรับของ</translation>
    </message>
    <message>
        <source>damaged, lost or in repair {count}</source>
        <translation>ชำรุด สูญหาย หรือส่งซ่อม {count}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Free {free}/{all}</source>
        <translation>ว่าง {free}/{all}</translation>
    </message>
</context>
<context>
    <name>AssetCalendarView</name>
    <message>
        <source>Days of the month</source>
        <translation>วันของเดือน</translation>
    </message>
    <message>
        <source>Loans of the day</source>
        <translation>ใบยืมของวัน</translation>
    </message>
    <message>
        <source>Nobody has it on this day</source>
        <translation>วันนี้ไม่มีผู้ยืม</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>เดือนนี้</translation>
    </message>
</context>
<context>
    <name>AssetDialog</name>
    <message>
        <source>Edit the asset</source>
        <translation>แก้ไขทรัพย์สิน</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>เพิ่มทรัพย์สิน</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Another officer has changed this asset meanwhile: {fields}. What you typed still stands. Check it, then press Keep again.</source>
        <translation>มีผู้อื่นแก้ไขทรัพย์สินนี้ไปแล้ว: {fields} ข้อความที่ท่านพิมพ์ยังอยู่ครบ โปรดตรวจสอบแล้วกดบันทึกอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>AssetForm</name>
    <message>
        <source>Not known</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>It may be lent</source>
        <translation>ให้ยืมได้</translation>
    </message>
    <message>
        <source>A car or truck: needs form 3</source>
        <translation>รถยนต์/รถบรรทุก ต้องใช้แบบ 3</translation>
    </message>
    <message>
        <source>May stay empty. Leading zeros are kept.</source>
        <translation>เว้นว่างได้ เลข 0 นำหน้าไม่หาย</translation>
    </message>
    <message>
        <source>Then it is never lent on a slip.</source>
        <translation>ทรัพย์สินนี้จะไม่ให้ยืมด้วยใบยืม</translation>
    </message>
    <message>
        <source>Such as ตัว, หลัง, เครื่อง</source>
        <translation>เช่น ตัว หลัง เครื่อง</translation>
    </message>
    <message>
        <source>Such as 3,350.00</source>
        <translation>เช่น 3,350.00</translation>
    </message>
</context>
<context>
    <name>AssetHarm</name>
    <message>
        <source>{name} is sent to repair.</source>
        <translation>บันทึกการส่งซ่อม {name} แล้ว</translation>
    </message>
    <message>
        <source>{name} is back from repair.</source>
        <translation>บันทึกการรับ {name} คืนจากซ่อมแล้ว</translation>
    </message>
    <message>
        <source>The fact-finding is on record. Nothing has left the register yet.</source>
        <translation>บันทึกผลการสอบหาข้อเท็จจริงแล้ว ยังไม่ได้จำหน่ายออกจากทะเบียน</translation>
    </message>
    <message>
        <source>{name} is written off.</source>
        <translation>จำหน่าย {name} ออกจากทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>{name} is back in store.</source>
        <translation>รับ{name} ที่พบกลับเข้าที่เก็บแล้ว</translation>
    </message>
</context>
<context>
    <name>AssetListPresenter</name>
    <message>
        <source>{name} is in the register.</source>
        <translation>เพิ่ม {name} เข้าทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Property register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>ส่งออกทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>กำลังเขียนทะเบียนทรัพย์สิน</translation>
    </message>
</context>
<context>
    <name>AssetListView</name>
    <message>
        <source>Search by code, name, brand, serial number or place</source>
        <translation>ค้นหารหัส ชื่อ ยี่ห้อ หมายเลขเครื่อง หรือสถานที่</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>ทุกหมวด</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>ทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>ทุกสภาพ</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>อยู่ระหว่างยืม</translation>
    </message>
    <message>
        <source>With retired</source>
        <translation>รวมที่จำหน่ายแล้ว</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>เพิ่มทรัพย์สิน</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Export .xlsx</source>
        <translation>ส่งออก .xlsx</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>ชุดพัสดุ</translation>
    </message>
    <message>
        <source>An empty Excel register to fill in and import</source>
        <translation>ทะเบียนเปล่าใน Excel สำหรับกรอกแล้วนำเข้า</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} รายการ</translation>
    </message>
    <message>
        <source>{count} rows with lost pieces (clause 214)</source>
        <translation>{count} รายการที่มีของสูญหาย (ข้อ 214)</translation>
    </message>
    <message>
        <source>Nothing in the register matches this search</source>
        <translation>ไม่พบรายการที่ตรงกับการค้นหา</translation>
    </message>
    <message>
        <source>Change the words, or press “Clear filters”.</source>
        <translation>ลองเปลี่ยนคำค้น หรือกด “ล้างตัวกรอง”</translation>
    </message>
    <message>
        <source>The register is still empty</source>
        <translation>ทะเบียนทรัพย์สินยังว่าง</translation>
    </message>
    <message>
        <source>Press “Import” to bring in the Excel file the office already keeps, or “Add an asset” to enter the first one.</source>
        <translation>กด “นำเข้า” เพื่อนำเข้าไฟล์ Excel ที่หน่วยงานมีอยู่แล้ว หรือกด “เพิ่มทรัพย์สิน” เพื่อเพิ่มรายการแรก</translation>
    </message>
    <message>
        <source>The property officer enters assets here.</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้เพิ่มรายการที่นี่</translation>
    </message>
    <message>
        <source>Property register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
</context>
<context>
    <name>AssetLoanTableModel</name>
    <message>
        <source>Slip</source>
        <translation>ใบยืม</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>วันที่จ่าย</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>วันที่คืน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>AssetPagePresenter</name>
    <message>
        <source>Retired on {day}: {reason}. It stays here with its history.</source>
        <translation>จำหน่ายเมื่อ {day} เหตุผล: {reason} รายการและประวัติยังคงอยู่</translation>
    </message>
    <message>
        <source>You may look at the register. The property officer changes it.</source>
        <translation>ท่านดูทะเบียนได้อย่างเดียว หากต้องการแก้ไขโปรดติดต่อเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>The register says that this asset is not for lending.</source>
        <translation>ทะเบียนระบุว่าทรัพย์สินนี้ไม่ให้ยืม</translation>
    </message>
    <message>
        <source>It is not in working order, so it cannot be lent.</source>
        <translation>ทรัพย์สินนี้ไม่อยู่ในสภาพใช้การได้ จึงให้ยืมไม่ได้</translation>
    </message>
    <message>
        <source>The changes to {name} are kept.</source>
        <translation>บันทึกการแก้ไข {name} แล้ว</translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation>จำหน่าย {name} ออกจากทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>เลือกรูปถ่าย</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>{file} is kept.</source>
        <translation>เก็บ {file} แล้ว</translation>
    </message>
    <message>
        <source>{file} is a program. Attach documents or pictures only.</source>
        <translation>{file} เป็นไฟล์โปรแกรม โปรดแนบเฉพาะเอกสารหรือรูปภาพ</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown. Choose another photo.</source>
        <translation>เปิดรูป {file} ไม่ได้ โปรดเลือกรูปถ่ายอื่น</translation>
    </message>
</context>
<context>
    <name>AssetPageView</name>
    <message>
        <source>No code</source>
        <translation>ไม่มีรหัส</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Who has it ({count})</source>
        <translation>อยู่กับใคร ({count})</translation>
    </message>
    <message>
        <source>Loans ({count})</source>
        <translation>การยืม ({count})</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>ประวัติ ({count})</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>เพิ่มรูปถ่าย</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>จำหน่าย</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>ให้ยืม</translation>
    </message>
    <message>
        <source>Nobody has it now</source>
        <translation>ขณะนี้ไม่มีผู้ยืม</translation>
    </message>
    <message>
        <source>Loans that are approved or out appear here.</source>
        <translation>ใบยืมที่อนุมัติแล้วหรืออยู่ระหว่างยืมจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>It has never been lent</source>
        <translation>ยังไม่เคยให้ยืม</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>อยู่กับใคร</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>การยืม</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ถูกยืม</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>รอจ่าย</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ชำรุด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>ส่งซ่อม</translation>
    </message>
</context>
<context>
    <name>AssetTableModel</name>
    <message>
        <source>Division</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ว่าง</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>No photo and no files yet</source>
        <translation>ยังไม่มีรูปถ่ายหรือไฟล์แนบ</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>รูปถ่ายและไฟล์แนบ</translation>
    </message>
</context>
<context>
    <name>BackFromRepairDialog</name>
    <message>
        <source>{name} is back from repair</source>
        <translation>รับ {name} คืนจากซ่อม</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>รับคืน</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>รายการส่งซ่อม</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>ซ่อมแล้วใช้การได้</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <translation>ซ่อมไม่ได้</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่รับคืน</translation>
    </message>
    <message>
        <source>Paid (baht)</source>
        <translation>ค่าซ่อมที่จ่าย (บาท)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>This day lies before the day it was sent.</source>
        <translation>วันที่นี้อยู่ก่อนวันที่ส่งซ่อม</translation>
    </message>
    <message>
        <source>{count} with {repairer} since {day}: {fault}</source>
        <translation>{count} ชิ้น อยู่ที่ {repairer} ตั้งแต่ {day}: {fault}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>สำรองเมื่อ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ชื่อไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} เมกะไบต์</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup and check</source>
        <translation>สำรองข้อมูลและตรวจสอบ</translation>
    </message>
    <message>
        <source>A backup is one file with everything. Keep it away from this computer too.</source>
        <translation>ไฟล์สำรองหนึ่งไฟล์เก็บข้อมูลไว้ครบทั้งหมด ควรเก็บสำเนาไว้นอกเครื่องนี้ด้วย</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>สำรองข้อมูลทันที …</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>ตรวจสอบข้อมูลทั้งเล่ม</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>เก็บไว้ในโฟลเดอร์ {folder}</translation>
    </message>
    <message>
        <source>The book is in order: {acts} acts, {entries} ledger entries, {loans} loans and {files} attachments were checked. Seal of the last act: {head}</source>
        <translation>ข้อมูลถูกต้องครบถ้วน ตรวจแล้ว {acts} รายการบันทึก {entries} รายการในสมุดคุม {loans} ใบยืม และ {files} ไฟล์แนบ รหัสกำกับรายการล่าสุด {head}</translation>
    </message>
    <message>
        <source>{count} differences were found. Write nothing more into the book, keep a copy of it, and show this list to whoever looks after the program.</source>
        <translation>พบข้อมูลไม่ตรงกัน {count} แห่ง โปรดหยุดบันทึกรายการ เก็บสำเนาข้อมูลไว้ แล้วแจ้งรายการนี้แก่ผู้ดูแลโปรแกรม</translation>
    </message>
    <message>
        <source>The program has made no backup by itself yet</source>
        <translation>โปรแกรมยังไม่ได้สำรองข้อมูลอัตโนมัติ</translation>
    </message>
    <message>
        <source>It makes one before every import and before every update.</source>
        <translation>โปรแกรมจะสำรองให้เองก่อนนำเข้าทะเบียนและก่อนปรับรุ่นทุกครั้ง</translation>
    </message>
    <message>
        <source>Backups made by the program</source>
        <translation>ข้อมูลสำรองที่โปรแกรมทำไว้เอง</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>สำรองข้อมูลและตรวจสอบไฟล์แล้ว: {file}</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>ไฟล์สำรองข้อมูล (*.zip)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองข้อมูลทันที</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Begin a new version of the manual</source>
        <translation>เริ่มจัดทำคู่มือฉบับใหม่</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>เริ่มจัดทำ</translation>
    </message>
    <message>
        <source>The starting text that comes with the program</source>
        <translation>ข้อความตั้งต้นที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อคู่มือ</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>เริ่มจาก</translation>
    </message>
    <message>
        <source>Comes of the review round</source>
        <translation>เป็นผลของการทบทวนรอบ</translation>
    </message>
    <message>
        <source>All sections and all guidance are copied into a draft. The version in force stays as it is until the new one is approved.</source>
        <translation>ทุกหัวข้อและแนวปฏิบัติจะถูกคัดลอกมาเป็นฉบับร่าง ฉบับที่ใช้บังคับอยู่ยังคงเดิมจนกว่าฉบับใหม่จะได้รับอนุมัติ</translation>
    </message>
</context>
<context>
    <name>BorrowFormPresenter</name>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>What the manual says</source>
        <translation>แนวปฏิบัติตามคู่มือ</translation>
    </message>
    <message>
        <source>Enter the day of the request.</source>
        <translation>โปรดระบุวันที่ยื่นคำขอ</translation>
    </message>
    <message>
        <source>The request has been kept. It waits for approval.</source>
        <translation>บันทึกคำขอยืมแล้ว รอการอนุมัติ</translation>
    </message>
    <message>
        <source>The request has been kept as {count} slips, each with its approver.</source>
        <translation>บันทึกคำขอเป็นใบยืม {count} ใบ แยกตามผู้อนุมัติแล้ว</translation>
    </message>
</context>
<context>
    <name>BorrowFormView</name>
    <message>
        <source>The use is for official work (clause 207)</source>
        <translation>ยืนยันว่าใช้เพื่อประโยชน์ของทางราชการ (ข้อ 207)</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>บันทึกคำขอยืม</translation>
    </message>
    <message>
        <source>Borrowers from outside always use it outside.</source>
        <translation>ผู้ยืมภายนอกถือเป็นการใช้นอกสถานที่เสมอ</translation>
    </message>
    <message>
        <source>Still open: {fields}</source>
        <translation>ยังต้องกรอกหรือแก้ไข: {fields}</translation>
    </message>
    <message>
        <source>Assets to borrow</source>
        <translation>รายการที่ขอยืม</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>การยืม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>New borrow form</source>
        <translation>ใบขอยืมใหม่</translation>
    </message>
    <message>
        <source>Kind of borrower</source>
        <translation>ประเภทผู้ยืม</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>ยืมเพื่อ (วัตถุประสงค์)</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Where it will be used</source>
        <translation>สถานที่นำไปใช้</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Official use</source>
        <translation>เพื่อประโยชน์ของทางราชการ</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>วันที่ยื่นคำขอ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>BorrowerPart</name>
    <message>
        <source>Type any part of a name, unit or phone</source>
        <translation>พิมพ์บางส่วนของชื่อ สังกัด หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>New borrower</source>
        <translation>เพิ่มผู้ยืมใหม่</translation>
    </message>
    <message>
        <source>Nobody in the list matches. Press “New borrower” to enter them.</source>
        <translation>ไม่พบในรายชื่อ กด “เพิ่มผู้ยืมใหม่” เพื่อบันทึก</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
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
    <name>ChangeListModel</name>
    <message>
        <source>What became of it</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Section or guidance</source>
        <translation>หัวข้อหรือแนวปฏิบัติ</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{what}: {value} {unit}</source>
        <translation>{what}: {value} {unit}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>No row of this kind</source>
        <translation>ไม่มีแถวประเภทนี้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Bring in {count} rows</source>
        <translation>นำเข้า {count} แถว</translation>
    </message>
    <message>
        <source>Nothing has been changed so far. Look the rows over, then bring them in.</source>
        <translation>ขณะนี้ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดตรวจสอบแต่ละแถวแล้วจึงกดนำเข้า</translation>
    </message>
    <message>
        <source>Nothing to change: the register already holds everything in this file.</source>
        <translation>ไม่มีสิ่งที่ต้องเปลี่ยน ทะเบียนมีข้อมูลในไฟล์นี้ครบแล้ว</translation>
    </message>
    <message>
        <source>No row can be brought in. The reasons stand beside the rows.</source>
        <translation>ไม่มีแถวใดนำเข้าได้ เหตุผลแสดงอยู่ในแต่ละแถว</translation>
    </message>
</context>
<context>
    <name>CheckTableModel</name>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Why, and what changes</source>
        <translation>เหตุผลและสิ่งที่เปลี่ยน</translation>
    </message>
</context>
<context>
    <name>CheckedDialog</name>
    <message>
        <source>Check the list against the announcement</source>
        <translation>ตรวจรายการวันหยุดกับประกาศ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Substitution and special days are announced year by year.</source>
        <translation>วันหยุดชดเชยและวันหยุดพิเศษประกาศเป็นรายปี</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Leave it empty as long as nobody has checked the list.</source>
        <translation>เว้นว่างไว้จนกว่าจะมีผู้ตรวจรายการแล้ว</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>ตรวจเมื่อวันที่</translation>
    </message>
    <message>
        <source>Write which announcement it was checked against.</source>
        <translation>ระบุประกาศที่ใช้ตรวจแทนข้อความที่มากับโปรแกรม</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>Word clause {number}</source>
        <translation>แก้ไขข้อความของข้อ {number}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Short wording</source>
        <translation>ข้อความโดยย่อ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Leave it empty as long as nobody has held it against the original.</source>
        <translation>เว้นว่างไว้จนกว่าจะมีผู้ตรวจเทียบกับต้นฉบับแล้ว</translation>
    </message>
    <message>
        <source>Checked against the original on</source>
        <translation>วันที่ตรวจกับต้นฉบับ</translation>
    </message>
</context>
<context>
    <name>ClauseModel</name>
    <message>
        <source>Clause {number}</source>
        <translation>ข้อ {number}</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ข้อความโดยย่อ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>การตรวจสอบ</translation>
    </message>
    <message>
        <source>Not yet checked against the original</source>
        <translation>ยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>ตรวจแล้วเมื่อ {day}</translation>
    </message>
</context>
<context>
    <name>ClauseSettings</name>
    <message>
        <source>Cited clauses of the regulation</source>
        <translation>ข้อระเบียบที่อ้างถึง</translation>
    </message>
    <message>
        <source>Screens and papers take their wording from here. What comes with the program has not been held against the original: check it, then enter the day.</source>
        <translation>หน้าจอและเอกสารใช้ข้อความจากตารางนี้ ข้อความที่มากับโปรแกรมยังไม่ได้ตรวจกับต้นฉบับ โปรดตรวจเทียบแล้วลงวันที่ตรวจ</translation>
    </message>
    <message>
        <source>Edit the wording</source>
        <translation>แก้ไขข้อความ</translation>
    </message>
    <message>
        <source>Clause {no} has been kept.</source>
        <translation>บันทึกข้อ {no} แล้ว</translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message>
        <source>Close {month}</source>
        <translation>ปิดเดือน{month}</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>ปิดเดือน</translation>
    </message>
    <message>
        <source>Nothing more can be entered or reversed on the days of a closed month. The head of supplies can open it again with a reason.</source>
        <translation>เมื่อปิดเดือนแล้วจะบันทึกหรือกลับรายการของวันในเดือนนั้นไม่ได้อีก หัวหน้าเจ้าหน้าที่พัสดุเปิดเดือนอีกครั้งได้โดยระบุเหตุผล</translation>
    </message>
    <message>
        <source>Still open of this month and those before</source>
        <translation>รายการที่ยังค้างของเดือนนี้และเดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>This is noted with the closing and does not prevent it.</source>
        <translation>จำนวนนี้จะบันทึกไว้กับการปิดเดือน และไม่ทำให้ปิดเดือนไม่ได้</translation>
    </message>
    <message>
        <source>{count} slips</source>
        <translation>{count} ใบ</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>รออนุมัติ</translation>
    </message>
    <message>
        <source>Approved, not collected by the due date</source>
        <translation>อนุมัติแล้ว ไม่มารับจนเลยกำหนดคืน</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ยังไม่คืน</translation>
    </message>
    <message>
        <source>Of these overdue at the end of the month</source>
        <translation>ในจำนวนนี้ถึงกำหนดคืนภายในสิ้นเดือน</translation>
    </message>
    <message>
        <source>Damaged or lost, not made good</source>
        <translation>ชำรุดหรือสูญหาย รอชดใช้</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>เปิดเดือน{month} อีกครั้ง</translation>
    </message>
    <message>
        <source>Entries and reversals are possible on its days again. The reason is kept for good.</source>
        <translation>จะบันทึกและกลับรายการของวันในเดือนนี้ได้อีกครั้ง เหตุผลจะเก็บไว้ตลอดไป</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>เปิดเดือนอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>CloseTab</name>
    <message>
        <source>{left} matters are still to be looked after.</source>
        <translation>ยังเหลือ {left} เรื่องที่ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>ดำเนินการครบแล้ว</translation>
    </message>
    <message>
        <source>Open the ledger of {year}</source>
        <translation>เปิดสมุดคุมปี {year}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ไปดู</translation>
    </message>
    <message>
        <source>List of what is out on 30 September</source>
        <translation>รายการระหว่างยืม ณ 30 กันยายน</translation>
    </message>
    <message>
        <source>Year-end summary</source>
        <translation>สรุปผลสิ้นปี</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>ชุดหลักฐาน</translation>
    </message>
    <message>
        <source>Close all months of the year</source>
        <translation>ปิดทุกเดือนของปี</translation>
    </message>
    <message>
        <source>1. Look through</source>
        <translation>1. ตรวจสิ่งที่ค้าง</translation>
    </message>
    <message>
        <source>2. Make the papers</source>
        <translation>2. จัดทำเอกสาร</translation>
    </message>
    <message>
        <source>3. Begin the new book</source>
        <translation>3. เริ่มสมุดเล่มใหม่</translation>
    </message>
    <message>
        <source>Numbers begin again at 1 on 1 October by themselves; what was still out is brought forward (ยกมา) at the head of the new ledger.</source>
        <translation>เลขที่ใบยืมเริ่มที่ 1 ใหม่ในวันที่ 1 ตุลาคมโดยอัตโนมัติ รายการที่ยังไม่คืนจะยกมาไว้ต้นสมุดคุมเล่มใหม่</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>ตรวจสอบแถว</translation>
    </message>
    <message>
        <source>{name} ({rows} rows)</source>
        <translation>{name} ({rows} แถว)</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ไม่มีในไฟล์</translation>
    </message>
    <message>
        <source>A tick in these columns gives the condition: {columns}</source>
        <translation>เครื่องหมายในช่องเหล่านี้บอกสภาพ: {columns}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>แผ่นงาน</translation>
    </message>
    <message>
        <source>Bring the sheets in one after the other.</source>
        <translation>นำเข้าทีละแผ่นงาน</translation>
    </message>
    <message>
        <source>The header ends in row</source>
        <translation>หัวตารางสิ้นสุดที่แถว</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Proposed wording, against the present text</source>
        <translation>ถ้อยคำที่เสนอ เทียบกับข้อความปัจจุบัน</translation>
    </message>
    <message>
        <source>{count} agree: {names}</source>
        <translation>เห็นด้วย {count} คน: {names}</translation>
    </message>
    <message>
        <source>{count} object: {names}</source>
        <translation>ไม่เห็นด้วย {count} คน: {names}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ตอบ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับถ้อยคำ</translation>
    </message>
    <message>
        <source>For a member</source>
        <translation>บันทึกแทนกรรมการ</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Write a comment</source>
        <translation>ให้ความเห็น</translation>
    </message>
    <message>
        <source>Enter a comment for a member</source>
        <translation>บันทึกความเห็นแทนกรรมการ</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>บันทึกความเห็น</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>ให้ความเห็นเมื่อวันที่</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ประเภทความเห็น</translation>
    </message>
    <message>
        <source>Change the present text as it should read.</source>
        <translation>แก้ข้อความปัจจุบันให้เป็นถ้อยคำที่ต้องการเสนอ</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>ถ้อยคำที่เสนอ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>ความเห็น / เหตุผล</translation>
    </message>
    <message>
        <source>A comment is kept for good, under the name of who says it.</source>
        <translation>ความเห็นเก็บไว้ถาวรในชื่อผู้ให้ความเห็น ลบไม่ได้</translation>
    </message>
    <message>
        <source>Choose the member</source>
        <translation>เลือกกรรมการ</translation>
    </message>
    <message>
        <source>This is the present text. Change what shall change.</source>
        <translation>ข้อความนี้เหมือนข้อความปัจจุบัน โปรดแก้ส่วนที่ต้องการเปลี่ยน</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>ระบุวันที่</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันที่นี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>Choose who said it.</source>
        <translation>เลือกผู้ให้ความเห็น</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>{year}: what the book counts for this section</source>
        <translation>{year}: ตัวเลขจากสมุดคุมที่เกี่ยวกับข้อนี้</translation>
    </message>
    <message>
        <source>Nothing was said of this yet.</source>
        <translation>ยังไม่มีความเห็น</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} ความเห็น</translation>
    </message>
    <message>
        <source>{count} agree</source>
        <translation>เห็นด้วย {count}</translation>
    </message>
    <message>
        <source>{count} object</source>
        <translation>ไม่เห็นด้วย {count}</translation>
    </message>
    <message>
        <source>{count} wait for an answer</source>
        <translation>รอคำตอบ {count}</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>แสดงอีก {count} ความเห็น</translation>
    </message>
    <message>
        <source>See the slips behind this figure</source>
        <translation>ดูใบยืมที่นับในตัวเลขนี้</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>ให้ความเห็น</translation>
    </message>
    <message>
        <source>Enter for a member</source>
        <translation>บันทึกความเห็นแทนกรรมการ</translation>
    </message>
</context>
<context>
    <name>CommentsPresenter</name>
    <message>
        <source>Choose a section to see what is said of it.</source>
        <translation>เลือกข้อในคู่มือเพื่อดูความเห็น</translation>
    </message>
    <message>
        <source>This version is in no review round, so nothing is said of it here. A round is opened under “Committee”, “Review rounds”.</source>
        <translation>ฉบับนี้ไม่ได้อยู่ในการทบทวน จึงยังไม่มีความเห็น เปิดการทบทวนได้ที่ “คณะกรรมการ” แท็บ “การทบทวน”</translation>
    </message>
    <message>
        <source>The round is closed; what was said in it can only be read.</source>
        <translation>ปิดการทบทวนแล้ว อ่านความเห็นได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Only members of the committee speak here. If you are one, ask the administrator to say in your account who you are.</source>
        <translation>ผู้ให้ความเห็นได้คือกรรมการเท่านั้น หากท่านเป็นกรรมการ ให้ผู้ดูแลระบบระบุในบัญชีผู้ใช้ว่าท่านเป็นบุคคลใด</translation>
    </message>
    <message>
        <source>The manual as a whole</source>
        <translation>คู่มือทั้งเล่ม</translation>
    </message>
    <message>
        <source>{section}: what {name} says</source>
        <translation>{section}: ความเห็นของ {name}</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>บันทึกความเห็นแล้ว</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>บันทึกคำตอบแล้ว</translation>
    </message>
    <message>
        <source>The wording stands in the draft.</source>
        <translation>ใส่ถ้อยคำในร่างแล้ว</translation>
    </message>
    <message>
        <source>Worded as proposed.</source>
        <translation>ปรับถ้อยคำตามที่เสนอ</translation>
    </message>
</context>
<context>
    <name>CommitteeTabs</name>
    <message>
        <source>Orders</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Members and terms</source>
        <translation>กรรมการและวาระ</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message>
        <source>Chair</source>
        <translation>ประธานกรรมการ</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>รองประธานกรรมการ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Member and secretary</source>
        <translation>กรรมการและเลขานุการ</translation>
    </message>
    <message>
        <source>Member and assistant secretary</source>
        <translation>กรรมการและผู้ช่วยเลขานุการ</translation>
    </message>
    <message>
        <source>Appoints</source>
        <translation>แต่งตั้ง</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>แก้ไขเพิ่มเติม</translation>
    </message>
    <message>
        <source>Revokes</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>ทิ้งร่างแล้ว</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>ใช้บังคับ {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ใช้บังคับอยู่</translation>
    </message>
    <message>
        <source>Amended by {order}</source>
        <translation>แก้ไขโดยที่ {order}</translation>
    </message>
    <message>
        <source>Revoked by {order}</source>
        <translation>ยกเลิกโดยที่ {order}</translation>
    </message>
    <message>
        <source>Replaced by {order}</source>
        <translation>แทนด้วยที่ {order}</translation>
    </message>
    <message>
        <source>Sits</source>
        <translation>เป็นกรรมการ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่ถึงวัน</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>พ้นแล้ว</translation>
    </message>
</context>
<context>
    <name>CommitteesPresenter</name>
    <message>
        <source>New committee</source>
        <translation>คณะกรรมการใหม่</translation>
    </message>
    <message>
        <source>The draft has been kept. Issue it when it is signed.</source>
        <translation>บันทึกร่างคำสั่งแล้ว ออกคำสั่งเมื่อลงนามแล้ว</translation>
    </message>
</context>
<context>
    <name>CommitteesView</name>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>คณะกรรมการใหม่</translation>
    </message>
    <message>
        <source>Your role reads this page. The property officer drafts and issues orders.</source>
        <translation>บทบาทของท่านดูหน้านี้ได้อย่างเดียว เจ้าหน้าที่พัสดุเป็นผู้ร่างและออกคำสั่ง</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>ยังไม่มีคณะกรรมการ</translation>
    </message>
    <message>
        <source>Press New committee to draft the order that appoints it.</source>
        <translation>กด “คณะกรรมการใหม่” เพื่อร่างคำสั่งแต่งตั้ง</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>What differs</source>
        <translation>ส่วนที่ต่างกัน</translation>
    </message>
    <message>
        <source>The versions are being compared …</source>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>The two versions are the same</source>
        <translation>สองฉบับนี้เหมือนกัน</translation>
    </message>
    <message>
        <source>Choose two others above.</source>
        <translation>เลือกฉบับอื่นด้านบน</translation>
    </message>
    <message>
        <source>Change {number} of {count} in this section</source>
        <translation>จุดที่ {number} จาก {count} ในหัวข้อนี้</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>พิมพ์ผลเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>จุดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>จุดถัดไป</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>สิ่งที่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Underlined: what came</source>
        <translation>ขีดเส้นใต้: ข้อความที่เพิ่ม</translation>
    </message>
    <message>
        <source>Struck through: what went</source>
        <translation>ขีดฆ่า: ข้อความที่ตัดออก</translation>
    </message>
</context>
<context>
    <name>ComplaintListView</name>
    <message>
        <source>Subject, channel or name</source>
        <translation>ค้นเรื่อง ช่องทาง หรือชื่อ</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>ทุกเรื่อง</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังไม่เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Complaints register</source>
        <translation>ทะเบียนเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>No complaint matches.</source>
        <translation>ไม่พบเรื่องที่ค้นหา</translation>
    </message>
    <message>
        <source>Search for less, or choose all complaints.</source>
        <translation>ค้นด้วยคำที่สั้นลง หรือเลือก “ทุกเรื่อง”</translation>
    </message>
    <message>
        <source>No complaint was received in this year.</source>
        <translation>ปีนี้ยังไม่มีเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Press “Receive a complaint” as soon as one comes in.</source>
        <translation>เมื่อมีเรื่องเข้ามา ให้กด “รับเรื่องร้องเรียน”</translation>
    </message>
    <message>
        <source>{count} are late</source>
        <translation>เกินกำหนด {count} เรื่อง</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>ไม่มีเรื่องเกินกำหนด</translation>
    </message>
    <message>
        <source>Report on the measures</source>
        <translation>รายงานผลการดำเนินการมาตรการ</translation>
    </message>
    <message>
        <source>Receive a complaint</source>
        <translation>รับเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>For internal use: only the administrator and the head of supplies see it.</source>
        <translation>ใช้ภายใน: เห็นเฉพาะผู้ดูแลระบบและหัวหน้าเจ้าหน้าที่พัสดุ</translation>
    </message>
</context>
<context>
    <name>ComplaintPageView</name>
    <message>
        <source>No step was recorded yet.</source>
        <translation>ยังไม่ได้บันทึกขั้นตอนใด</translation>
    </message>
    <message>
        <source>The preliminary check comes first.</source>
        <translation>เริ่มจากการตรวจสอบข้อมูลเบื้องต้น</translation>
    </message>
    <message>
        <source>Complaint {number}</source>
        <translation>เรื่องร้องเรียนที่ {number}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ประสงค์ออกนาม</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>รับเมื่อ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ข้อความที่ร้องเรียน</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>ผู้ร้องเรียน</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ช่องทางติดต่อกลับ</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>ลงทะเบียนเมื่อ</translation>
    </message>
    <message>
        <source>Record: {step}</source>
        <translation>บันทึก: {step}</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>ยกเลิกขั้นตอนล่าสุด</translation>
    </message>
    <message>
        <source>Strike this entry out</source>
        <translation>ขีดฆ่าเรื่องนี้</translation>
    </message>
    <message>
        <source>Complaints register</source>
        <translation>ทะเบียนเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>What measure 5 promises</source>
        <translation>กำหนดเวลาตามมาตรการที่ 5</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>การดำเนินการ</translation>
    </message>
</context>
<context>
    <name>ComplaintTableModel</name>
    <message>
        <source>No.</source>
        <translation>เลขรับ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>วันที่รับ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ภายใน</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Preliminary check</source>
        <translation>ตรวจสอบข้อมูลเบื้องต้น</translation>
    </message>
    <message>
        <source>Order of the superior</source>
        <translation>คำสั่งของผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Committee acknowledged its order</source>
        <translation>คณะกรรมการรับทราบคำสั่ง</translation>
    </message>
    <message>
        <source>Inquiry finished</source>
        <translation>สอบสวนแล้วเสร็จ</translation>
    </message>
    <message>
        <source>Complainant answered</source>
        <translation>แจ้งผลผู้ร้องเรียน</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>รอตรวจสอบเบื้องต้น</translation>
    </message>
    <message>
        <source>Waiting for the order</source>
        <translation>รอผู้บังคับบัญชาสั่งการ</translation>
    </message>
    <message>
        <source>Committee to acknowledge</source>
        <translation>รอคณะกรรมการรับทราบคำสั่ง</translation>
    </message>
    <message>
        <source>Inquiry under way</source>
        <translation>อยู่ระหว่างสอบสวน</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>รอแจ้งผลผู้ร้องเรียน</translation>
    </message>
    <message>
        <source>No ground: close the matter</source>
        <translation>ไม่มีมูล สั่งยุติเรื่อง</translation>
    </message>
    <message>
        <source>Another order as is fit</source>
        <translation>สั่งการอย่างอื่นตามที่เห็นสมควร</translation>
    </message>
    <message>
        <source>Ground: appoint a committee of inquiry</source>
        <translation>มีมูล แต่งตั้งคณะกรรมการสอบสวน</translation>
    </message>
    <message>
        <source>Beyond our powers: forward it</source>
        <translation>นอกเหนืออำนาจ ส่งต่อหน่วยงานที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>ขีดฆ่าแล้ว</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>{text}, {days} days late</source>
        <translation>{text} เกินกำหนด {days} วัน</translation>
    </message>
    <message>
        <source>Done on {day}, {days} days late</source>
        <translation>ดำเนินการ {day} เกินกำหนด {days} วัน</translation>
    </message>
    <message>
        <source>Done in time on {day}</source>
        <translation>ดำเนินการตามกำหนด {day}</translation>
    </message>
    <message>
        <source>Not done, {days} days late</source>
        <translation>ยังไม่ดำเนินการ เกินกำหนด {days} วัน</translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>ยังอยู่ในกำหนด</translation>
    </message>
</context>
<context>
    <name>ComplaintsPresenter</name>
    <message>
        <source>The complaint is in the register.</source>
        <translation>ลงทะเบียนรับเรื่องร้องเรียนแล้ว</translation>
    </message>
    <message>
        <source>The step has been recorded.</source>
        <translation>บันทึกขั้นตอนแล้ว</translation>
    </message>
    <message>
        <source>Take the last step back?</source>
        <translation>ยกเลิกขั้นตอนล่าสุดหรือไม่</translation>
    </message>
    <message>
        <source>Strike this entry out?</source>
        <translation>ขีดฆ่าเรื่องนี้หรือไม่</translation>
    </message>
    <message>
        <source>It stays readable, struck through, with the reason.</source>
        <translation>ข้อความเดิมยังอ่านได้โดยขีดฆ่าไว้พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Do so</source>
        <translation>ยืนยัน</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Not counted</source>
        <translation>ยังไม่ตรวจนับ</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>พบ {count}</translation>
    </message>
    <message>
        <source>damaged {count}</source>
        <translation>ชำรุด {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>ขาด {count}</translation>
    </message>
    <message>
        <source>over by {count}</source>
        <translation>เกิน {count}</translation>
    </message>
</context>
<context>
    <name>CountPresenter</name>
    <message>
        <source>No asset of this count has the code {code}.</source>
        <translation>ไม่มีทรัพย์สินรหัส {code} ในการตรวจนับนี้</translation>
    </message>
    <message>
        <source>Say on which day it was counted.</source>
        <translation>โปรดระบุวันที่ตรวจนับ</translation>
    </message>
</context>
<context>
    <name>CountTableModel</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ที่เก็บ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ทะเบียน</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ยืมอยู่</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ควรมี</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการตรวจนับ</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>Search by code, name or place</source>
        <translation>ค้นหาด้วยรหัส ชื่อ หรือที่เก็บ</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>ทุกรายการ</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>ยังไม่ตรวจนับ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ตรวจนับแล้ว</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>ที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>ทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>The count cannot be read.</source>
        <translation>อ่านข้อมูลการตรวจนับไม่ได้</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>กด F5 เพื่อลองใหม่</translation>
    </message>
    <message>
        <source>Counted {counted} of {assets} · with differences {different} · found {found}, damaged {damaged}, missing {missing}, over {over}</source>
        <translation>ตรวจนับแล้ว {counted} จาก {assets} รายการ · ไม่ตรงกัน {different} รายการ · พบ {found} ชำรุด {damaged} ขาด {missing} เกิน {over}</translation>
    </message>
    <message>
        <source>You can read the count. Results are entered by the property officer.</source>
        <translation>ท่านดูผลการตรวจนับได้ การบันทึกผลเป็นหน้าที่ของเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>Nothing was in the register at the end of this year.</source>
        <translation>ณ วันสิ้นปีงบประมาณนี้ไม่มีทรัพย์สินในทะเบียน</translation>
    </message>
    <message>
        <source>Choose another fiscal year, or enter the assets in the register first.</source>
        <translation>โปรดเลือกปีงบประมาณอื่น หรือลงทะเบียนทรัพย์สินก่อน</translation>
    </message>
    <message>
        <source>No asset matches.</source>
        <translation>ไม่พบทรัพย์สินที่ตรงกับการค้นหา</translation>
    </message>
    <message>
        <source>Search for less, or choose All assets.</source>
        <translation>ลดคำค้นหา หรือเลือก “ทุกรายการ”</translation>
    </message>
    <message>
        <source>Annual count</source>
        <translation>ตรวจนับประจำปี</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>กลับไปทะเบียน</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>แบบตรวจนับ</translation>
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
    <name>Definitions</name>
    <message>
        <source>Definitions</source>
        <translation>คำนิยาม</translation>
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
        <source>Statistics</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>สิ้นปี</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>มาตรการ ITA</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
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
        <source>If you leave now, it is stopped and the file is not finished.</source>
        <translation>ถ้าออกตอนนี้ งานจะหยุดและไฟล์จะไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Stop it and leave</source>
        <translation>หยุดแล้วออก</translation>
    </message>
    <message>
        <source>A borrow form is not kept yet</source>
        <translation>แบบฟอร์มขอยืมยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>If you leave now, what is filled in on the form is lost.</source>
        <translation>ถ้าออกตอนนี้ ข้อความที่กรอกไว้ในแบบฟอร์มจะหายไป</translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>A measure is not kept yet</source>
        <translation>ยังไม่ได้บันทึกมาตรการ</translation>
    </message>
    <message>
        <source>If you leave now, what was changed in the measure is lost.</source>
        <translation>ถ้าออกตอนนี้ ข้อความที่แก้ไขในมาตรการจะหายไป</translation>
    </message>
    <message>
        <source>A section of the manual is not kept yet</source>
        <translation>ยังไม่ได้บันทึกหัวข้อในคู่มือ</translation>
    </message>
    <message>
        <source>If you leave now, what was written in the section is lost.</source>
        <translation>หากออกตอนนี้ ข้อความที่เขียนไว้ในหัวข้อจะหายไป</translation>
    </message>
</context>
<context>
    <name>DivisionDialog</name>
    <message>
        <source>Name of the division</source>
        <translation>ชื่อสำนัก/กอง</translation>
    </message>
    <message>
        <source>Title of its head</source>
        <translation>ชื่อตำแหน่งหัวหน้า</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>เพิ่ม{name}แล้ว</translation>
    </message>
    <message>
        <source>{name} was changed; old slips keep the old words.</source>
        <translation>แก้ไข{name}แล้ว ใบยืมเดิมยังคงข้อความเดิม</translation>
    </message>
    <message>
        <source>Add a division</source>
        <translation>เพิ่มสำนัก/กอง</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>แก้ไข{name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>DivisionModel</name>
    <message>
        <source>Division</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Title of its head</source>
        <translation>ชื่อตำแหน่งหัวหน้า</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>DivisionSettings</name>
    <message>
        <source>Divisions</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Each asset belongs to a division, whose head approves its use inside the office.</source>
        <translation>ทรัพย์สินแต่ละรายการอยู่ในความรับผิดชอบของสำนัก/กองหนึ่ง ซึ่งหัวหน้าเป็นผู้อนุมัติการใช้ภายในหน่วยงาน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดการใช้งาน</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Add a division</source>
        <translation>เพิ่มสำนัก/กอง</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>เปิดใช้{name}อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>ปิดการใช้งาน{name}แล้ว</translation>
    </message>
</context>
<context>
    <name>DivisionsPage</name>
    <message>
        <source>Divisions</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Name of another division, such as กองสวัสดิการสังคม</source>
        <translation>ชื่อสำนัก/กองที่ต้องการเพิ่ม เช่น กองสวัสดิการสังคม</translation>
    </message>
    <message>
        <source>Each division owns its assets, and its head approves their use inside the office. More can be added later under Settings.</source>
        <translation>แต่ละสำนัก/กองรับผิดชอบทรัพย์สินของตน และหัวหน้าเป็นผู้อนุมัติการใช้ภายในหน่วยงาน เพิ่มภายหลังได้ที่เมนูตั้งค่า</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Save the report (.xlsx)</source>
        <translation>บันทึกรายงาน (.xlsx)</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>นำเข้าไฟล์อื่น</translation>
    </message>
    <message>
        <source>Go to the register</source>
        <translation>ไปที่ทะเบียน</translation>
    </message>
    <message>
        <source>{file} has been brought in</source>
        <translation>นำเข้า {file} เรียบร้อยแล้ว</translation>
    </message>
    <message>
        <source>The book as it was before is kept in the backup {file}.</source>
        <translation>สำรองข้อมูลก่อนนำเข้าไว้ในไฟล์ {file}</translation>
    </message>
</context>
<context>
    <name>DueTableModel</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>เลขที่ใบยืม</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้าง</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>การทวง</translation>
    </message>
    <message>
        <source>{asset} and {more} more</source>
        <translation>{asset} และอีก {more} รายการ</translation>
    </message>
</context>
<context>
    <name>EditingPresenter</name>
    <message>
        <source>This section is not kept yet</source>
        <translation>ยังไม่ได้บันทึกหัวข้อนี้</translation>
    </message>
    <message>
        <source>If you go on now, what you wrote in it is lost.</source>
        <translation>หากทำต่อ ข้อความที่เขียนไว้ในหัวข้อนี้จะหายไป</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>ทำต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>The section has been kept.</source>
        <translation>บันทึกหัวข้อแล้ว</translation>
    </message>
    <message>
        <source>The section has been added.</source>
        <translation>เพิ่มหัวข้อแล้ว</translation>
    </message>
    <message>
        <source>“{section}” and its text leave this draft. Earlier versions keep them, and the journal says who removed them.</source>
        <translation>“{section}” และข้อความจะถูกนำออกจากฉบับร่างนี้ ฉบับก่อน ๆ ยังคงอยู่ และบันทึกการทำรายการจะระบุว่าใครเป็นผู้นำออก</translation>
    </message>
    <message>
        <source>Remove this section?</source>
        <translation>นำหัวข้อนี้ออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The section has been removed.</source>
        <translation>นำหัวข้อออกแล้ว</translation>
    </message>
</context>
<context>
    <name>EmptyManualPage</name>
    <message>
        <source>The office has no manual yet</source>
        <translation>หน่วยงานยังไม่มีคู่มือในโปรแกรม</translation>
    </message>
    <message>
        <source>The program brings a starting text: preface, principles, duties, how to borrow and return, follow-up, damage and loss, and the forms. The office changes it as it likes, has its committee look at it, and prints it. What it says of each type of work is what the borrow form then shows and enforces.</source>
        <translation>โปรแกรมมีข้อความตั้งต้นให้ ได้แก่ คำนำ หลักการและเหตุผล หน้าที่ความรับผิดชอบ ขั้นตอนการยืม - คืน การติดตามทวงคืน กรณีชำรุดหรือสูญหาย และแบบฟอร์ม หน่วยงานปรับแก้ได้ตามต้องการ เสนอคณะกรรมการทบทวน แล้วพิมพ์เป็นเล่ม แนวปฏิบัติของแต่ละประเภทงานในคู่มือคือสิ่งที่แบบฟอร์มการยืมแสดงและใช้กำกับ</translation>
    </message>
    <message>
        <source>Begin the manual with the starting text</source>
        <translation>เริ่มจัดทำคู่มือจากข้อความตั้งต้น</translation>
    </message>
    <message>
        <source>The property officer begins it here.</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้เริ่มจัดทำที่หน้านี้</translation>
    </message>
</context>
<context>
    <name>EndHoldingDialog</name>
    <message>
        <source>End a holding</source>
        <translation>สิ้นสุดการดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Keep the last day</source>
        <translation>บันทึกวันสุดท้าย</translation>
    </message>
    <message>
        <source>Last day in the post</source>
        <translation>วันสุดท้ายที่ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>โปรดระบุวันสุดท้าย</translation>
    </message>
    <message>
        <source>{name} holds the post until that day.</source>
        <translation>บันทึกวันสุดท้ายของ {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Record</source>
        <translation>บันทึกผล</translation>
    </message>
    <message>
        <source>{place}
In the book {owned} {unit}, out {out}, should be here {expected}</source>
        <translation>{place}
ตามทะเบียน {owned} {unit} ยืมอยู่ {out} ควรมีอยู่ {expected}</translation>
    </message>
    <message>
        <source>Missing {count}</source>
        <translation>ขาด {count}</translation>
    </message>
    <message>
        <source>Over by {count}</source>
        <translation>เกิน {count}</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>ครบตามจำนวน</translation>
    </message>
    <message>
        <source>Scan or type an asset code</source>
        <translation>สแกนหรือพิมพ์รหัสทรัพย์สิน</translation>
    </message>
    <message>
        <source>Scan the code of an asset, or choose one from the list.</source>
        <translation>สแกนรหัสทรัพย์สิน หรือเลือกจากรายการ</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>วันที่ตรวจนับ</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>ผู้ตรวจนับ</translation>
    </message>
    <message>
        <source>Found in order</source>
        <translation>พบ (ใช้การได้)</translation>
    </message>
    <message>
        <source>Found damaged</source>
        <translation>พบ (ชำรุด)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>No files yet</source>
        <translation>ยังไม่มีไฟล์</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Evidence of this year</source>
        <translation>เอกสารหลักฐานของปีนี้</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>ถอนออกแล้ว: {reason}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอนออก</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend {slip}, {borrower}</source>
        <translation>ขยายเวลายืม {slip} {borrower}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>Due on {due}. A loan lasts 365 days at most, this one until {last}.</source>
        <translation>กำหนดคืน {due} ยืมได้นานที่สุด 365 วัน ใบนี้ไม่เกิน {last}</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>กำหนดคืนใหม่</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>This type of work and these assets allow {days} days. The head must waive it first, under Opinions.</source>
        <translation>ประเภทงานและทรัพย์สินนี้ให้ยืมได้ไม่เกิน {days} วัน ผู้บริหารต้องยกเว้นข้อนี้ก่อน ที่แท็บความเห็น</translation>
    </message>
    <message>
        <source>Nobody is known who approves on this day ({post}).</source>
        <translation>ไม่ทราบผู้อนุมัติในวันนี้ ({post})</translation>
    </message>
    <message>
        <source>Approver: {name}, {title}</source>
        <translation>ผู้อนุมัติ: {name} {title}</translation>
    </message>
    <message>
        <source>The approver is the borrower; that is put on record.</source>
        <translation>ผู้อนุมัติเป็นผู้ยืมเอง ระบบจะบันทึกไว้</translation>
    </message>
</context>
<context>
    <name>FigureSlips</name>
    <message>
        <source>A rule that was waived stands on the page of its loan, with who waived it and why.</source>
        <translation>หลักเกณฑ์ที่ผ่อนผันแสดงในหน้าใบยืมของใบนั้น พร้อมผู้ผ่อนผันและเหตุผล</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>Press to see the slips</source>
        <translation>กดเพื่อดูใบยืมที่นับ</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>Slips lent</source>
        <translation>ครั้ง (ใบยืม)</translation>
    </message>
    <message>
        <source>Lines lent</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Units lent</source>
        <translation>จำนวน (หน่วย)</translation>
    </message>
    <message>
        <source>Units returned</source>
        <translation>รับคืน</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้างคืน</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ชำรุด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
</context>
<context>
    <name>FileBox</name>
    <message>
        <source>Choose …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ไม่ใช้ไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Where the file is</source>
        <translation>ตำแหน่งไฟล์</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>อ่านไฟล์</translation>
    </message>
    <message>
        <source>No register in Excel yet? Take the template</source>
        <translation>ยังไม่มีทะเบียนใน Excel? รับแบบฟอร์มเปล่า</translation>
    </message>
    <message>
        <source>Excel and CSV files</source>
        <translation>ไฟล์ Excel และ CSV</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>เลือกไฟล์ทะเบียน</translation>
    </message>
    <message>
        <source>Drop the register here, or choose it</source>
        <translation>ลากไฟล์ทะเบียนมาวางที่นี่ หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV, as the office keeps it: titles, merged headings, totals and พ.ศ. dates may stay. Nothing is changed before you have checked every row.</source>
        <translation>ไฟล์ Excel (.xlsx) หรือ CSV ตามที่หน่วยงานใช้อยู่ แถวชื่อเรื่อง หัวตารางที่ผสานเซลล์ แถวรวม และวันที่ พ.ศ. ไม่ต้องแก้ ข้อมูลจะยังไม่เปลี่ยนจนกว่าท่านจะตรวจสอบทุกแถว</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} is open in another program, such as Excel, or its folder may not be written to. Close it there and try again, or choose another folder.</source>
        <translation>ไฟล์ {file} เปิดอยู่ในโปรแกรมอื่น เช่น Excel หรือไม่มีสิทธิ์บันทึกในโฟลเดอร์นี้ โปรดปิดไฟล์ในโปรแกรมนั้นแล้วลองใหม่ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. Make room and try again.</source>
        <translation>พื้นที่ดิสก์เต็ม จึงไม่ได้บันทึกไฟล์ {file} โปรดเพิ่มที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The folder of {file} is gone. If it is on a memory stick or the network, connect that again, or choose another folder.</source>
        <translation>ไม่พบโฟลเดอร์ของไฟล์ {file} หากอยู่ในแฟลชไดรฟ์หรือเครือข่าย โปรดเชื่อมต่อใหม่ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). Choose another folder and try again.</source>
        <translation>บันทึกไฟล์ {file} ไม่ได้ ({cause}) โปรดเลือกโฟลเดอร์อื่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>บันทึกไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>There already is a file {file} in this folder.</source>
        <translation>มีไฟล์ {file} อยู่ในโฟลเดอร์นี้แล้ว</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>บันทึกทับไฟล์เดิมหรือไม่</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>บันทึกทับ</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files of {version}</source>
        <translation>ไฟล์แนบของ{version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ยังไม่มีไฟล์แนบ</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Owning division</source>
        <translation>หน่วยงานเจ้าของ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ประเภททรัพย์สิน</translation>
    </message>
    <message>
        <source>Kind of borrower</source>
        <translation>ประเภทผู้ยืม</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>All borrowers</source>
        <translation>ผู้ยืมทุกประเภท</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>ทรัพย์สินทุกประเภท</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>ทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>No division</source>
        <translation>ไม่มีหน่วยงานเจ้าของ</translation>
    </message>
    <message>
        <source>All types of work</source>
        <translation>ทุกประเภทงาน</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>Fact-finding about {name}</source>
        <translation>ผลการสอบหาข้อเท็จจริง {name}</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>บันทึกผล</translation>
    </message>
    <message>
        <source>The pieces stay in the register. After this the head of supplies may write them off.</source>
        <translation>ทรัพย์สินยังคงอยู่ในทะเบียน เมื่อบันทึกผลแล้วหัวหน้าเจ้าหน้าที่พัสดุจึงจำหน่ายออกจากทะเบียนได้</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>ทรัพย์สินที่</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>เลขที่คำสั่งแต่งตั้งคณะกรรมการ</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>วันที่รายงานผล</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการสอบ</translation>
    </message>
    <message>
        <source>Decided by (name, post)</source>
        <translation>ผู้พิจารณาสั่งการ (ชื่อ ตำแหน่ง)</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message>
        <source>The first days at this desk</source>
        <translation>เริ่มต้นใช้งาน</translation>
    </message>
    <message>
        <source>Three steps, then the desk is ready to lend.</source>
        <translation>ทำสามขั้นตอนนี้ แล้วพร้อมให้ยืมทรัพย์สิน</translation>
    </message>
    <message>
        <source>1. Load the register</source>
        <translation>1. นำเข้าทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>2. Enter who holds the posts</source>
        <translation>2. ระบุผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>3. Make the first loan</source>
        <translation>3. ทำใบยืมฉบับแรก</translation>
    </message>
    <message>
        <source>From the Excel file that the office already keeps.</source>
        <translation>จากไฟล์ Excel ที่หน่วยงานใช้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Load the register …</source>
        <translation>นำเข้าทะเบียน …</translation>
    </message>
    <message>
        <source>The head of the office and the heads of divisions, who approve.</source>
        <translation>หัวหน้าหน่วยงานและหัวหน้ากอง ผู้มีอำนาจอนุมัติ</translation>
    </message>
    <message>
        <source>Enter the holders …</source>
        <translation>ระบุผู้ดำรงตำแหน่ง …</translation>
    </message>
    <message>
        <source>Fill in the borrow form; it is approved, handed over, taken back.</source>
        <translation>กรอกแบบขอยืม จากนั้นอนุมัติ จ่ายของ และรับคืน</translation>
    </message>
    <message>
        <source>Fill in a borrow form …</source>
        <translation>กรอกแบบขอยืม …</translation>
    </message>
    <message>
        <source>Ask the administrator to do this.</source>
        <translation>โปรดขอให้ผู้ดูแลระบบดำเนินการ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อยแล้ว</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Note: {note}</source>
        <translation>หมายเหตุ: {note}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up of {slip}, {borrower}</source>
        <translation>การทวงถาม {slip} {borrower}</translation>
    </message>
    <message>
        <source>Record the follow-up</source>
        <translation>บันทึกการทวง</translation>
    </message>
    <message>
        <source>It was due on {due}; it must be asked back by {day} (clause 211).</source>
        <translation>ครบกำหนดคืน {due} ต้องทวงคืนภายใน {day} (ข้อ 211)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่ทวง</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ผู้ทวง</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธีทวง</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>นัดทวงอีกครั้ง</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ผลการทวง</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>ใส่วันที่</translation>
    </message>
    <message>
        <source>It had to be by {day}: it will be kept as late.</source>
        <translation>ต้องทวงภายใน {day}: ระบบจะบันทึกว่าทวงช้ากว่ากำหนด</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up and extension</source>
        <translation>การทวงและการขยายเวลา</translation>
    </message>
    <message>
        <source>The letters that ask for what is late (clause 211), and longer loans.</source>
        <translation>หนังสือทวงพัสดุที่ครบกำหนดคืน (ข้อ 211) และการขยายเวลายืม</translation>
    </message>
    <message>
        <source>Loans may be extended, with a reason and the approver</source>
        <translation>ขยายเวลาได้ โดยมีเหตุผลและผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Not extended: returned first, then borrowed anew</source>
        <translation>ไม่ให้ขยายเวลา ต้องคืนก่อนแล้วยืมใหม่</translation>
    </message>
    <message>
        <source>The usual wording</source>
        <translation>ใช้ข้อความมาตรฐาน</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>บันทึกการตั้งค่า</translation>
    </message>
    <message>
        <source>One line is one paragraph. In braces: {places}. {items} stands alone: what is out.</source>
        <translation>หนึ่งบรรทัดคือหนึ่งย่อหน้า คำในวงเล็บปีกกาที่ใช้ได้: {places} โดย {items} คือรายการที่ค้างคืน ต้องอยู่บรรทัดของตัวเอง</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>การขยายเวลา</translation>
    </message>
    <message>
        <source>Memo to the division of one of the staff</source>
        <translation>บันทึกข้อความถึงหน่วยงานของผู้ยืมที่เป็นบุคลากร</translation>
    </message>
    <message>
        <source>Letter to a borrower from outside</source>
        <translation>หนังสือภายนอกถึงผู้ยืมภายนอก</translation>
    </message>
</context>
<context>
    <name>FollowUpSettings</name>
    <message>
        <source>The settings are kept; the next letter follows them.</source>
        <translation>บันทึกการตั้งค่าแล้ว มีผลกับหนังสือฉบับต่อไป</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>Follow-ups</source>
        <translation>การทวงถาม</translation>
    </message>
    <message>
        <source>Nobody has asked for it yet</source>
        <translation>ยังไม่มีการทวงถาม</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>บันทึกการทวง</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>พิมพ์หนังสือทวง</translation>
    </message>
    <message>
        <source>Slip with extension</source>
        <translation>ใบยืมพร้อมการขยายเวลา</translation>
    </message>
</context>
<context>
    <name>FollowUpTableModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่ทวง</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>ทันกำหนด</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธีทวง</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ผลการทวง</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ผู้ทวง</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ทวงอีกครั้ง</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>ทวงซ้ำ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>ช้า</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>{due} (was {original})</source>
        <translation>{due} (เดิม {original})</translation>
    </message>
    <message>
        <source>It must be asked back by {day} (clause 211).</source>
        <translation>ต้องทวงคืนภายใน {day} (ข้อ 211)</translation>
    </message>
    <message>
        <source>Asked back on {asked}, in time (by {day}).</source>
        <translation>ทวงแล้วเมื่อ {asked} ทันกำหนด (ภายใน {day})</translation>
    </message>
    <message>
        <source>Asked back on {asked} only; it had to be by {day} (clause 211).</source>
        <translation>ทวงเมื่อ {asked} ช้ากว่ากำหนด ซึ่งต้องทวงภายใน {day} (ข้อ 211)</translation>
    </message>
    <message>
        <source>Nobody asked for it by {day}, as clause 211 wants. It is on record.</source>
        <translation>ไม่ได้ทวงภายใน {day} ตามข้อ 211 ระบบรายงานไว้แล้ว</translation>
    </message>
    <message>
        <source>From the due day on it is asked back, by {day} (clause 211).</source>
        <translation>เมื่อถึงกำหนดคืนให้ทวงภายใน {day} (ข้อ 211)</translation>
    </message>
    <message>
        <source>Nobody has to ask for it.</source>
        <translation>ไม่ต้องทวง</translation>
    </message>
    <message>
        <source>Before it was extended, nobody had asked for it in time.</source>
        <translation>ก่อนขยายเวลา ไม่ได้ทวงภายในกำหนด</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>Extended from {old} to {new} by {approver}: {reason}</source>
        <translation>ขยายกำหนดคืนจาก {old} เป็น {new} โดย {approver}: {reason}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>ภายใน {day}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ไม่ได้ทวง</translation>
    </message>
    <message>
        <source>Asked late, {asked}</source>
        <translation>ทวงช้า {asked}</translation>
    </message>
    <message>
        <source>Asked {asked}</source>
        <translation>ทวงแล้ว {asked}</translation>
    </message>
    <message>
        <source>{old} → {new}: {reason}
allowed on {day} by {name}, {title}</source>
        <translation>{old} → {new}: {reason}
อนุมัติ {day} โดย {name} {title}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>The follow-up is on record.</source>
        <translation>บันทึกการทวงแล้ว</translation>
    </message>
    <message>
        <source>The follow-up is on record, in time.</source>
        <translation>บันทึกการทวงแล้ว ทันกำหนด</translation>
    </message>
    <message>
        <source>The follow-up is on record as late.</source>
        <translation>บันทึกการทวงแล้ว ช้ากว่ากำหนด</translation>
    </message>
    <message>
        <source>The loan has been extended; both dates are kept.</source>
        <translation>ขยายเวลายืมแล้ว เก็บกำหนดคืนไว้ทั้งเดิมและใหม่</translation>
    </message>
    <message>
        <source>Letter for {slip}</source>
        <translation>หนังสือทวง {slip}</translation>
    </message>
    <message>
        <source>Slip {slip} with its extension</source>
        <translation>ใบยืม {slip} พร้อมการขยายเวลา</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>The approver follows from the division that owns the assets.</source>
        <translation>ผู้อนุมัติจะขึ้นตามกองที่รับผิดชอบทรัพย์สิน โปรดเพิ่มรายการที่ยืมก่อน</translation>
    </message>
    <message>
        <source>no division</source>
        <translation>ไม่ระบุหน่วยงาน</translation>
    </message>
    <message>
        <source>{owner}: {count} lines, approved by {approver}</source>
        <translation>{owner}: {count} รายการ ผู้อนุมัติ {approver}</translation>
    </message>
    <message>
        <source>{free} free of {all}</source>
        <translation>ว่าง {free} / {all}</translation>
    </message>
    <message>
        <source>{who} has {count}, due back on {due}</source>
        <translation>{who} ยืมอยู่ {count} กำหนดคืน {due}</translation>
    </message>
    <message>
        <source>{who} is promised {count} until {due}</source>
        <translation>อนุมัติให้ {who} แล้ว {count} ถึง {due}</translation>
    </message>
    <message>
        <source>{out} out, {reserved} promised to others, {unfit} damaged or lost</source>
        <translation>ถูกยืมอยู่ {out} · อนุมัติให้รายอื่นแล้ว {reserved} · ชำรุดหรือสูญหาย {unfit}</translation>
    </message>
    <message>
        <source>Only {free} are free on these days; no more can be approved as yet.</source>
        <translation>ในช่วงวันดังกล่าวว่างเพียง {free} ขณะนี้จึงอนุมัติได้ไม่เกินจำนวนนี้</translation>
    </message>
    <message>
        <source>None is free on these days.</source>
        <translation>ไม่ว่างในช่วงวันดังกล่าว</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Take this line off</source>
        <translation>นำรายการนี้ออก</translation>
    </message>
    <message>
        <source>Quantity of {name}</source>
        <translation>จำนวนของ {name}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ไม่มีรหัส</translation>
    </message>
</context>
<context>
    <name>FormattedText</name>
    <message>
        <source>The file of this picture is missing</source>
        <translation>ไม่พบไฟล์รูปภาพนี้</translation>
    </message>
</context>
<context>
    <name>FormattedTextBar</name>
    <message>
        <source>Bold</source>
        <translation>ตัวหนา</translation>
    </message>
    <message>
        <source>Move the entry in</source>
        <translation>เลื่อนเข้าหนึ่งระดับ</translation>
    </message>
    <message>
        <source>Move the entry out</source>
        <translation>เลื่อนออกหนึ่งระดับ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>แทรกรูปภาพ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>ข้อความปกติ</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>หัวข้อระดับ {level}</translation>
    </message>
    <message>
        <source>What the paragraph is (Ctrl+Alt+0 to 3)</source>
        <translation>ชนิดของย่อหน้า (Ctrl+Alt+0 ถึง 3)</translation>
    </message>
    <message>
        <source>What the paragraph is</source>
        <translation>ชนิดของย่อหน้า</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>รายการแบบจุด</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>รายการแบบลำดับเลข</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>แทรกตาราง</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>เพิ่มแถวด้านบน</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>เพิ่มแถวด้านล่าง</translation>
    </message>
    <message>
        <source>Add a column to the left</source>
        <translation>เพิ่มคอลัมน์ด้านซ้าย</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>เพิ่มคอลัมน์ด้านขวา</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>ลบคอลัมน์</translation>
    </message>
    <message>
        <source>First row is a head, or not</source>
        <translation>ใช้หรือเลิกใช้แถวแรกเป็นหัวตาราง</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>ลบตาราง</translation>
    </message>
    <message>
        <source>{width} % of the text&apos;s width</source>
        <translation>กว้าง {width} % ของข้อความ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
</context>
<context>
    <name>FormattedTextEdit</name>
    <message>
        <source>No picture can be kept here.</source>
        <translation>ส่วนนี้ไม่รองรับการเก็บรูปภาพ</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>รูปภาพ ({suffixes})</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>แทรกรูปภาพ</translation>
    </message>
    <message>
        <source>Pasted. Not taken over: {parts}.</source>
        <translation>วางแล้ว ส่วนที่ไม่ได้นำมาด้วย: {parts}</translation>
    </message>
    <message>
        <source>{count} pictures (insert them from their files)</source>
        <translation>รูปภาพ {count} รูป (แทรกจากไฟล์รูปแทนได้)</translation>
    </message>
    <message>
        <source>{count} remarks in the margin</source>
        <translation>ข้อคิดเห็นข้างหน้ากระดาษ {count} รายการ</translation>
    </message>
    <message>
        <source>{count} deleted passages</source>
        <translation>ข้อความที่ถูกขีดลบ {count} แห่ง</translation>
    </message>
    <message>
        <source>the addresses of {count} links (their words stay)</source>
        <translation>ที่อยู่ของลิงก์ {count} ลิงก์ (ข้อความยังอยู่)</translation>
    </message>
    <message>
        <source>{count} rows of a table that is too long</source>
        <translation>แถวของตารางที่ยาวเกินไป {count} แถว</translation>
    </message>
    <message>
        <source>the lines of {count} tables within tables (their words stay)</source>
        <translation>เส้นของตารางซ้อนตาราง {count} ตาราง (ข้อความยังอยู่)</translation>
    </message>
    <message>
        <source>The picture could not be read. Choose another file and try again.</source>
        <translation>อ่านไฟล์รูปภาพไม่ได้ โปรดเลือกไฟล์อื่นแล้วลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>FoundAgainDialog</name>
    <message>
        <source>{name} found again</source>
        <translation>พบ{name} ที่สูญหาย</translation>
    </message>
    <message>
        <source>Put back in store</source>
        <translation>รับกลับเข้าที่เก็บ</translation>
    </message>
    <message>
        <source>Lost pieces that no borrower owes for: {count}. They go back into store; what was paid for them stays on record with the loan.</source>
        <translation>ของที่สูญหายซึ่งไม่มีผู้ยืมค้างชดใช้: {count} เมื่อบันทึกแล้วของจะกลับเข้าที่เก็บ ส่วนเงินที่ชดใช้ไว้ยังคงอยู่ในประวัติของใบยืม</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>เลขที่เอกสาร</translation>
    </message>
    <message>
        <source>Where and how it was found</source>
        <translation>พบที่ใด อย่างไร</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>GuidanceChoiceDialog</name>
    <message>
        <source>Add guidance</source>
        <translation>เพิ่มแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
</context>
<context>
    <name>GuidanceDialog</name>
    <message>
        <source>Guidance: {name} ({kind})</source>
        <translation>แนวปฏิบัติ: {name} ({kind})</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ไม่กำหนด</translation>
    </message>
    <message>
        <source>Always approved by the head of the office</source>
        <translation>ให้หัวหน้าหน่วยงานอนุมัติทุกกรณี</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>หลักเกณฑ์</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Care and documents</source>
        <translation>การดูแลและเอกสาร</translation>
    </message>
    <message>
        <source>Shown on the borrow form as soon as this is chosen.</source>
        <translation>แสดงบนแบบฟอร์มการยืมทันทีที่เลือกรายการนี้</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>สาระสำคัญโดยย่อ</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>จำนวนวันปกติ</translation>
    </message>
    <message>
        <source>Longest days</source>
        <translation>จำนวนวันสูงสุด</translation>
    </message>
    <message>
        <source>This may only ask for more than clause 208 does, never for less.</source>
        <translation>กำหนดให้เข้มกว่าข้อ 208 ได้เท่านั้น ผ่อนกว่าไม่ได้</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Nothing ticked: every category may be borrowed.</source>
        <translation>หากไม่เลือกเลย ยืมได้ทุกประเภท</translation>
    </message>
    <message>
        <source>Allowed categories</source>
        <translation>ประเภททรัพย์สินที่ยืมได้</translation>
    </message>
    <message>
        <source>One step a line; the manual numbers them.</source>
        <translation>หนึ่งบรรทัดต่อหนึ่งขั้นตอน คู่มือจะใส่เลขลำดับให้</translation>
    </message>
    <message>
        <source>Use inside the office</source>
        <translation>ใช้ภายในสถานที่ของหน่วยงาน</translation>
    </message>
    <message>
        <source>Use outside the office</source>
        <translation>ใช้นอกสถานที่</translation>
    </message>
    <message>
        <source>Between state agencies</source>
        <translation>ระหว่างหน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>Care while it is borrowed</source>
        <translation>การดูแลรักษาระหว่างยืม</translation>
    </message>
    <message>
        <source>Documents that are needed</source>
        <translation>เอกสารประกอบการยืม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสารที่ใช้</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>การดูแลรักษา</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>ข้อกำหนด</translation>
    </message>
    <message>
        <source>Steps for use inside the premises</source>
        <translation>ขั้นตอนการยืมใช้ภายในสถานที่</translation>
    </message>
    <message>
        <source>Steps for use outside the premises</source>
        <translation>ขั้นตอนการยืมใช้นอกสถานที่</translation>
    </message>
    <message>
        <source>Steps between state agencies</source>
        <translation>ขั้นตอนการยืมระหว่างหน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>Type of work: {name}</source>
        <translation>ประเภทงาน: {name}</translation>
    </message>
    <message>
        <source>Category: {name}</source>
        <translation>ประเภททรัพย์สิน: {name}</translation>
    </message>
</context>
<context>
    <name>GuidancePresenter</name>
    <message>
        <source>“{name}” leaves this draft. Once it is in force, the settings rule this again.</source>
        <translation>“{name}” จะถูกนำออกจากฉบับร่างนี้ เมื่อฉบับนี้มีผลใช้บังคับ จะกลับไปใช้หลักเกณฑ์ในหน้าตั้งค่า</translation>
    </message>
    <message>
        <source>Remove this guidance?</source>
        <translation>นำแนวปฏิบัตินี้ออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The guidance has been kept.</source>
        <translation>บันทึกแนวปฏิบัติแล้ว</translation>
    </message>
</context>
<context>
    <name>GuidanceTableModel</name>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>การอนุมัติ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>สาระสำคัญ</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Guidance</source>
        <translation>แนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Guidance of {version}</source>
        <translation>แนวปฏิบัติใน{version}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Add guidance</source>
        <translation>เพิ่มแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>This version has no guidance yet</source>
        <translation>ฉบับนี้ยังไม่มีแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Press “Add guidance” for a type of work or a category of assets.</source>
        <translation>กด “เพิ่มแนวปฏิบัติ” เพื่อกำหนดตามประเภทงานหรือประเภททรัพย์สิน</translation>
    </message>
    <message>
        <source>What stands here is printed in the manual, shown on the borrow form and enforced there from the day the version is in force.</source>
        <translation>ข้อความในหน้านี้พิมพ์ลงในคู่มือ แสดงบนแบบฟอร์มการยืม และใช้กำกับการยืมตั้งแต่วันที่ฉบับนี้มีผลใช้บังคับ</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over {slip} to {borrower}</source>
        <translation>จ่ายของตามใบยืม {slip} ให้ {borrower}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>จ่ายของ</translation>
    </message>
    <message>
        <source>In working order</source>
        <translation>ใช้การได้เรียบร้อย</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>รายการที่จ่าย</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>{lines} lines, {count} pieces. Due back on {due}.</source>
        <translation>รวม {lines} รายการ {count} ชิ้น กำหนดคืน {due}</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ผู้จ่ายของ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>ผู้รับของ</translation>
    </message>
    <message>
        <source>Day of hand-over</source>
        <translation>วันที่จ่ายของ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>สภาพขณะจ่าย</translation>
    </message>
</context>
<context>
    <name>HarmTab</name>
    <message>
        <source>Repairs and losses</source>
        <translation>การซ่อมและการสูญหาย</translation>
    </message>
    <message>
        <source>No repair and no fact-finding yet</source>
        <translation>ยังไม่มีการส่งซ่อมและยังไม่มีผลสอบข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>ส่งซ่อม</translation>
    </message>
    <message>
        <source>Back from repair</source>
        <translation>รับคืนจากซ่อม</translation>
    </message>
    <message>
        <source>Record fact-finding</source>
        <translation>ผลสอบข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>พบของที่สูญหาย</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>จำหน่ายเป็นสูญ</translation>
    </message>
    <message>
        <source>Repairs, losses ({count})</source>
        <translation>ซ่อมและสูญหาย ({count})</translation>
    </message>
</context>
<context>
    <name>HarmTableModel</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>In repair ({count})</source>
        <translation>อยู่ระหว่างซ่อม ({count})</translation>
    </message>
    <message>
        <source>Repair ended</source>
        <translation>ซ่อมเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Fact-finding done</source>
        <translation>สอบแล้ว รอจำหน่าย</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>จำหน่ายแล้ว</translation>
    </message>
    <message>
        <source>expected back {day}</source>
        <translation>คาดว่าได้คืน {day}</translation>
    </message>
    <message>
        <source>mended {count}</source>
        <translation>ซ่อมแล้ว {count}</translation>
    </message>
    <message>
        <source>beyond repair {count}</source>
        <translation>ซ่อมไม่ได้ {count}</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>การดำเนินการ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>ยื่นคำขอยืม</translation>
    </message>
    <message>
        <source>{slip_no} approved by {approver}</source>
        <translation>อนุมัติ เลขที่ {slip_no} โดย {approver}</translation>
    </message>
    <message>
        <source>Refused by {approver}: {reason}</source>
        <translation>ไม่อนุมัติ โดย {approver}: {reason}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>ยกเลิก: {reason}</translation>
    </message>
    <message>
        <source>Handed over to {receiver}</source>
        <translation>จ่ายของให้ {receiver}</translation>
    </message>
    <message>
        <source>Never collected {reason}</source>
        <translation>ไม่มารับของ {reason}</translation>
    </message>
    <message>
        <source>Back from {returned_by}</source>
        <translation>รับคืนจาก {returned_by}</translation>
    </message>
    <message>
        <source>Opinion of {name}</source>
        <translation>ความเห็นของ{name}</translation>
    </message>
    <message>
        <source>Rule waived by {name}: {reason}</source>
        <translation>{name} ยกเว้นหลักเกณฑ์: {reason}</translation>
    </message>
    <message>
        <source>Made good: {name}, document {document_no}</source>
        <translation>ชดใช้ {name} ตามเอกสาร {document_no}</translation>
    </message>
    <message>
        <source>Asked back by {by_whom}</source>
        <translation>ทวงคืนโดย {by_whom}</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>Leave empty what you do not know. Until a post has a holder, nothing that needs its approval can be approved; holders are entered under Settings, Posts.</source>
        <translation>เว้นว่างตำแหน่งที่ยังไม่ทราบได้ แต่รายการที่ต้องให้ตำแหน่งนั้นอนุมัติจะยังอนุมัติไม่ได้ จนกว่าจะระบุผู้ดำรงตำแหน่งที่เมนูตั้งค่า หัวข้อตำแหน่ง</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>ชื่อและนามสกุล</translation>
    </message>
</context>
<context>
    <name>HoldingModel</name>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ลักษณะ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่ง</translation>
    </message>
</context>
<context>
    <name>HoldingTableModel</name>
    <message>
        <source>Slip</source>
        <translation>ใบยืม</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>Public holiday</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ชื่อวันหยุด</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>HolidayModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>วันหยุด</translation>
    </message>
</context>
<context>
    <name>HolidaySettings</name>
    <message>
        <source>Public holidays</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>The limits of complaints are counted by these days and by weekends.</source>
        <translation>กำหนดเวลาของเรื่องร้องเรียนนับตามวันหยุดเหล่านี้และวันเสาร์-อาทิตย์</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Source and check</source>
        <translation>ที่มาและการตรวจ</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>เพิ่มวันหยุด</translation>
    </message>
    <message>
        <source>Not checked by the office yet. {source}</source>
        <translation>หน่วยงานยังไม่ได้ตรวจ: {source}</translation>
    </message>
    <message>
        <source>Checked on {day}. {source}</source>
        <translation>ตรวจแล้วเมื่อ {day}: {source}</translation>
    </message>
    <message>
        <source>The public holidays have been kept.</source>
        <translation>บันทึกวันหยุดราชการแล้ว</translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Must come back before the office closes.</source>
        <translation>ต้องคืนภายในเวลาทำการวันนี้</translation>
    </message>
    <message>
        <source>Nothing must come back today.</source>
        <translation>วันนี้ไม่มีรายการครบกำหนด</translation>
    </message>
    <message>
        <source>Asked for, not allowed yet.</source>
        <translation>ยื่นคำขอแล้ว ยังไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>To be handed over when the borrower comes.</source>
        <translation>จ่ายของเมื่อผู้ยืมมารับ</translation>
    </message>
    <message>
        <source>With borrowers now, late ones included.</source>
        <translation>อยู่กับผู้ยืมขณะนี้ รวมที่เกินกำหนด</translation>
    </message>
    <message>
        <source>Back, but something is damaged or lost.</source>
        <translation>คืนแล้ว แต่มีของชำรุดหรือสูญหาย</translation>
    </message>
    <message>
        <source>{count} of them are past their last day: nobody came.</source>
        <translation>เลยวันสุดท้ายแล้ว {count} ใบ ยังไม่มีผู้มารับ</translation>
    </message>
    <message>
        <source>The slips have been released as never collected.</source>
        <translation>บันทึกว่าไม่มารับของแล้ว</translation>
    </message>
    <message>
        <source>Everything is on time.</source>
        <translation>ไม่มีรายการเกินกำหนด</translation>
    </message>
    <message>
        <source>Up to {days} days late. Some were not asked for in time (clause 211).</source>
        <translation>ช้าสุด {days} วัน มีที่ไม่ได้ทวงในกำหนด (ข้อ 211)</translation>
    </message>
    <message>
        <source>Up to {days} days late. All have been asked for (clause 211).</source>
        <translation>ช้าสุด {days} วัน ทวงครบทุกใบแล้ว (ข้อ 211)</translation>
    </message>
    <message>
        <source>Up to {days} days late. Ask for the next by {day} (clause 211).</source>
        <translation>ช้าสุด {days} วัน ใบถัดไปทวงภายใน {day} (ข้อ 211)</translation>
    </message>
    <message>
        <source>To ask for: {count}, the next by {day}</source>
        <translation>ต้องทวง {count} ใบ ใบแรกภายใน {day}</translation>
    </message>
    <message>
        <source>Still out, not asked in time: {count}</source>
        <translation>ยังค้างและไม่ได้ทวงในกำหนด {count} ใบ</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Overdue and due today</source>
        <translation>เกินกำหนดและครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>Nothing is overdue and nothing is due today.</source>
        <translation>ไม่มีรายการเกินกำหนดหรือครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>What is out is on time. New loans begin with the button at the top right.</source>
        <translation>ของที่ให้ยืมอยู่ยังไม่ถึงกำหนดคืน หากมีผู้ขอยืม กดปุ่มยืมใหม่ที่มุมขวาบน</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>วัน{day}</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Release {count} slips nobody came for</source>
        <translation>บันทึกใบยืมที่ไม่มีผู้มารับ {count} ใบ</translation>
    </message>
    <message>
        <source>Lost, no write-off yet: {count}</source>
        <translation>สูญหาย รอจำหน่าย {count} รายการ</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Reading {file} …</source>
        <translation>กำลังอ่าน {file} …</translation>
    </message>
    <message>
        <source>Checking every row …</source>
        <translation>กำลังตรวจสอบทุกแถว …</translation>
    </message>
    <message>
        <source>Backing up, then bringing the rows in …</source>
        <translation>กำลังสำรองข้อมูลแล้วนำเข้า …</translation>
    </message>
    <message>
        <source>{created} assets were added and {updated} changed.</source>
        <translation>เพิ่มทรัพย์สิน {created} รายการ ปรับปรุง {updated} รายการ</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>รายงานการนำเข้า</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>บันทึกรายงานไว้ใน {file} แล้ว</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>1 File</source>
        <translation>1 ไฟล์</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 คอลัมน์</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 ตรวจสอบ</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>นำเข้าทะเบียนทรัพย์สิน</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue the order</source>
        <translation>ออกคำสั่ง</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>ออกคำสั่ง</translation>
    </message>
    <message>
        <source>Orders are numbered by the calendar year, from 1 January on.</source>
        <translation>เลขที่คำสั่งเรียงตามปีปฏิทิน เริ่ม 1 มกราคม</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>สั่ง ณ วันที่</translation>
    </message>
    <message>
        <source>An issued order never changes; a later order can amend or revoke it.</source>
        <translation>คำสั่งที่ออกแล้วแก้ไขไม่ได้ ต้องออกคำสั่งใหม่เพื่อแก้ไขเพิ่มเติมหรือยกเลิก</translation>
    </message>
    <message>
        <source>Nobody is known to sign on this day.</source>
        <translation>ยังไม่ได้ระบุผู้มีอำนาจลงนามในวันนี้</translation>
    </message>
    <message>
        <source>{number}/{year}, signed by {name}, {title}</source>
        <translation>คำสั่งที่ {number}/{year} ลงนามโดย {name} {title}</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>ระบุวันที่</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
</context>
<context>
    <name>ItaItemDialog</name>
    <message>
        <source>Item of the assessment</source>
        <translation>ข้อคำถามการประเมิน ITA</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>As in that year&apos;s list, such as i21 or o26.</source>
        <translation>ตามรายการของปีนั้น เช่น i21 หรือ o26</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ข้อคำถาม</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>This number is in the list already.</source>
        <translation>หมายเลขข้อนี้มีในรายการแล้ว</translation>
    </message>
</context>
<context>
    <name>ItaItemModel</name>
    <message>
        <source>No.</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ข้อคำถาม</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
</context>
<context>
    <name>ItaSettings</name>
    <message>
        <source>ITA items</source>
        <translation>ข้อคำถาม ITA</translation>
    </message>
    <message>
        <source>Shown in the head of the report on the measures. Numbers change every year: take them from that year&apos;s list.</source>
        <translation>แสดงที่หัวรายงานมาตรการ หมายเลขข้อเปลี่ยนทุกปี ให้ใช้ตามรายการของปีนั้น</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Copy the year before</source>
        <translation>คัดลอกจากปีก่อน</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>เพิ่มข้อ</translation>
    </message>
    <message>
        <source>No items of this year yet.</source>
        <translation>ปีนี้ยังไม่มีข้อคำถาม</translation>
    </message>
    <message>
        <source>Add them one by one, or copy those of the year before and correct them.</source>
        <translation>เพิ่มทีละข้อ หรือคัดลอกของปีก่อนแล้วแก้ไข</translation>
    </message>
    <message>
        <source>The items of {year} have been kept.</source>
        <translation>บันทึกข้อคำถามของปี {year} แล้ว</translation>
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
        <source>Open the calendar of a date field</source>
        <translation>เปิดปฏิทินของช่องวันที่</translation>
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
    <name>KitActs</name>
    <message>
        <source>Put together</source>
        <translation>จัดชุด</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>นำกลับมาใช้</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>With the whole kit: {accessories}</source>
        <translation>อุปกรณ์ประกอบของทั้งชุด: {accessories}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อชุด</translation>
    </message>
    <message>
        <source>Accessories of the kit</source>
        <translation>อุปกรณ์ประกอบของทั้งชุด</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>The order of the assets</source>
        <translation>ลำดับของพัสดุในชุด</translation>
    </message>
    <message>
        <source>{count} (with {accessories})</source>
        <translation>{count} (พร้อม {accessories})</translation>
    </message>
</context>
<context>
    <name>KitChoiceDialog</name>
    <message>
        <source>Add a kit to the form</source>
        <translation>เพิ่มชุดพัสดุลงในใบยืม</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>เพิ่มชุดนี้</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>ชุดพัสดุ</translation>
    </message>
    <message>
        <source>There are no kits yet</source>
        <translation>ยังไม่มีชุดพัสดุ</translation>
    </message>
    <message>
        <source>The property officer puts them together under “Register”, “Kits”.</source>
        <translation>เจ้าหน้าที่พัสดุจัดชุดได้ที่เมนู “ทะเบียนทรัพย์สิน” ปุ่ม “ชุดพัสดุ”</translation>
    </message>
    <message>
        <source>Everything in the kit goes on the form line by line.</source>
        <translation>ทุกรายการในชุดจะอยู่ในใบยืมทีละรายการ แก้จำนวนหรือนำออกได้</translation>
    </message>
</context>
<context>
    <name>KitDialog</name>
    <message>
        <source>Change the kit</source>
        <translation>แก้ไขชุดพัสดุ</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>เพิ่มชุดพัสดุ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>With the whole kit, such as case 1, manual 1; commas between them</source>
        <translation>ของทั้งชุด เช่น กระเป๋า 1 ใบ, คู่มือ 1 เล่ม คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>ชื่อชุด</translation>
    </message>
    <message>
        <source>Accessories of the kit</source>
        <translation>อุปกรณ์ประกอบของทั้งชุด</translation>
    </message>
    <message>
        <source>What is in the kit</source>
        <translation>รายการในชุด</translation>
    </message>
</context>
<context>
    <name>KitHistoryDialog</name>
    <message>
        <source>History of the kit {name}</source>
        <translation>ประวัติของชุด {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
</context>
<context>
    <name>KitLineEdit</name>
    <message>
        <source>Accessories, such as cable 1, remote 1</source>
        <translation>อุปกรณ์ประกอบ เช่น สายไฟ 1 เส้น, รีโมต 1 อัน</translation>
    </message>
    <message>
        <source>Take this line off</source>
        <translation>นำรายการนี้ออก</translation>
    </message>
    <message>
        <source>Quantity of {name}</source>
        <translation>จำนวน {name}</translation>
    </message>
    <message>
        <source>Accessories of {name}</source>
        <translation>อุปกรณ์ประกอบของ {name}</translation>
    </message>
</context>
<context>
    <name>KitLinesBox</name>
    <message>
        <source>Scan a code, or type any part of a name or code</source>
        <translation>สแกนรหัส หรือพิมพ์ส่วนหนึ่งของชื่อหรือรหัส</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>เพิ่มทรัพย์สิน</translation>
    </message>
    <message>
        <source>No asset yet</source>
        <translation>ยังไม่มีทรัพย์สินในชุด</translation>
    </message>
    <message>
        <source>No asset that may be lent matches.</source>
        <translation>ไม่พบทรัพย์สินที่ให้ยืมได้</translation>
    </message>
</context>
<context>
    <name>KitTableModel</name>
    <message>
        <source>Kit</source>
        <translation>ชุดพัสดุ</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>รายการในชุด</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>อุปกรณ์ประกอบ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>{asset} (with {accessories})</source>
        <translation>{asset} (พร้อม {accessories})</translation>
    </message>
</context>
<context>
    <name>KitsPresenter</name>
    <message>
        <source>The kit {name} has been kept.</source>
        <translation>บันทึกชุดพัสดุ {name} แล้ว</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>นำชุด {name} กลับมาใช้แล้ว</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>เลิกใช้ชุด {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>KitsView</name>
    <message>
        <source>Kits</source>
        <translation>ชุดพัสดุ</translation>
    </message>
    <message>
        <source>Your role reads this list. The property officer keeps the kits.</source>
        <translation>บทบาทของท่านดูรายการนี้ได้ การเพิ่มหรือแก้ไขให้ติดต่อเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>There are no kits yet</source>
        <translation>ยังไม่มีชุดพัสดุ</translation>
    </message>
    <message>
        <source>Press “Add a kit” to put assets together that are always lent together.</source>
        <translation>กด “เพิ่มชุดพัสดุ” เพื่อรวมทรัพย์สินที่ให้ยืมด้วยกันเสมอ</translation>
    </message>
    <message>
        <source>The property officer puts them together here.</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้จัดชุดที่หน้านี้</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Add a kit</source>
        <translation>เพิ่มชุดพัสดุ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>นำกลับมาใช้</translation>
    </message>
    <message>
        <source>Assets that are lent together, with their accessories. They are lent and come back line by line; a slip keeps what belonged to the kit on that day.</source>
        <translation>ทรัพย์สินที่ให้ยืมด้วยกันพร้อมอุปกรณ์ประกอบ ยืมและคืนเป็นรายการตามปกติ ใบยืมจะจำชื่อชุดและอุปกรณ์ตามที่เป็นในวันที่ยืม</translation>
    </message>
</context>
<context>
    <name>LedgerPresenter</name>
    <message>
        <source>Save the ledger as an Excel workbook</source>
        <translation>บันทึกสมุดคุมเป็นไฟล์ Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the ledger as PDF</source>
        <translation>บันทึกสมุดคุมเป็น PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Control ledger, fiscal year {year}</source>
        <translation>สมุดคุม ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>LedgerTableModel</name>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>เลขที่ใบยืม</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>วันที่ยืม</translation>
    </message>
    <message>
        <source>Borrower / unit</source>
        <translation>ผู้ยืม/สังกัด</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>รหัสทรัพย์สิน</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน/หน่วย</translation>
    </message>
    <message>
        <source>Purpose - place</source>
        <translation>วัตถุประสงค์-สถานที่</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>วันที่คืน</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>จำนวนคืน</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>สภาพ</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>ผู้ส่งคืน</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>ผู้รับคืน</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้าง</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Carried {number}</source>
        <translation>ยกมา {number}</translation>
    </message>
    <message>
        <source>Damaged {count}</source>
        <translation>ชำรุด {count}</translation>
    </message>
    <message>
        <source>Lost {count}</source>
        <translation>สูญหาย {count}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Slip, borrower, asset, code or purpose</source>
        <translation>เลขที่ใบยืม ผู้ยืม รายการ รหัส วัตถุประสงค์</translation>
    </message>
    <message>
        <source>All kinds of borrowers</source>
        <translation>ผู้ยืมทุกประเภท</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Control ledger</source>
        <translation>สมุดคุม</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>ทุกกอง</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} รายการ</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>อ่านสมุดคุมไม่ได้</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>กด F5 เพื่อลองใหม่</translation>
    </message>
    <message>
        <source>No line of fiscal year {year} matches.</source>
        <translation>ไม่พบรายการที่ตรงกับเงื่อนไขในปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Search for less, or press Show all.</source>
        <translation>ลองค้นหาด้วยคำที่สั้นลง หรือกดแสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing has been lent in fiscal year {year} yet.</source>
        <translation>ปีงบประมาณ {year} ยังไม่มีการให้ยืม</translation>
    </message>
    <message>
        <source>Every approved loan gets its lines here by itself.</source>
        <translation>เมื่ออนุมัติใบยืมแล้ว รายการจะลงในสมุดคุมให้เอง</translation>
    </message>
    <message>
        <source>Look at it on paper</source>
        <translation>ดูก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึก PDF</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>บันทึก Excel</translation>
    </message>
    <message>
        <source>Control ledger of loans</source>
        <translation>สมุดคุมการให้ยืม - คืน</translation>
    </message>
</context>
<context>
    <name>LimitTableModel</name>
    <message>
        <source>Promised</source>
        <translation>ขั้นตอนที่กำหนดเวลา</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>นับแต่วันที่</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันครบกำหนด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>LineTableModel</name>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ขอยืม</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ค้างอยู่</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>คืนดี</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ชำรุด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>with {accessories}</source>
        <translation>พร้อม {accessories}</translation>
    </message>
</context>
<context>
    <name>LinesPart</name>
    <message>
        <source>Scan a code, or type any part of a name or code</source>
        <translation>สแกนรหัส หรือพิมพ์บางส่วนของชื่อหรือรหัส</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>Add a kit</source>
        <translation>เพิ่มชุด</translation>
    </message>
    <message>
        <source>No asset yet. Scan its code, or type a part of its name above.</source>
        <translation>ยังไม่มีรายการ สแกนรหัส หรือพิมพ์บางส่วนของชื่อในช่องด้านบน</translation>
    </message>
    <message>
        <source>No asset that may be lent matches.</source>
        <translation>ไม่พบทรัพย์สินที่ให้ยืมได้</translation>
    </message>
    <message>
        <source>{count} in store</source>
        <translation>อยู่ในคลัง {count}</translation>
    </message>
</context>
<context>
    <name>LoanDays</name>
    <message>
        <source>Enter the day.</source>
        <translation>โปรดระบุวันที่</translation>
    </message>
    <message>
        <source>The due date has passed. Cancel this loan and make a new form.</source>
        <translation>เลยกำหนดคืนแล้ว ให้ยกเลิกใบนี้แล้วทำใบยืมใหม่</translation>
    </message>
</context>
<context>
    <name>LoanFacts</name>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภทผู้ยืม</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>สังกัด</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ถึง {last}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>ใช้เพื่อ</translation>
    </message>
    <message>
        <source>Urgent because</source>
        <translation>เหตุเร่งด่วน</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Place of use</source>
        <translation>สถานที่ใช้</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ระยะเวลายืม</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>ยื่นคำขอ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>กองเจ้าของ</translation>
    </message>
    <message>
        <source>Same request</source>
        <translation>คำขอเดียวกัน</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>ฉบับที่ {number}</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>ตามระเบียบ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>วันที่พิจารณา</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>วันที่จ่ายของ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ผู้จ่ายของ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>ผู้รับของ</translation>
    </message>
    <message>
        <source>Condition then</source>
        <translation>สภาพขณะจ่าย</translation>
    </message>
</context>
<context>
    <name>LoanListView</name>
    <message>
        <source>Search slip, borrower, asset, purpose</source>
        <translation>ค้นหาเลขที่ใบยืม ผู้ยืม ทรัพย์สิน วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>แบบฟอร์มเปล่า</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>การยืม</translation>
    </message>
    <message>
        <source>No loan in this list matches “{text}”</source>
        <translation>ไม่พบใบยืมที่ตรงกับ “{text}” ในรายการนี้</translation>
    </message>
    <message>
        <source>Try fewer letters, or press “{all}”.</source>
        <translation>ลองพิมพ์ให้สั้นลง หรือกด “{all}”</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>ไม่มีใบยืมที่เกินกำหนดคืน</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>ไม่มีใบยืมที่ครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>No request is waiting for approval</source>
        <translation>ไม่มีคำขอที่รออนุมัติ</translation>
    </message>
    <message>
        <source>Every approved loan has been collected</source>
        <translation>ไม่มีใบยืมที่รอรับของ</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>ไม่มีของที่ถูกยืมอยู่</translation>
    </message>
    <message>
        <source>Nothing waits for settlement</source>
        <translation>ไม่มีใบยืมที่รอการชดใช้</translation>
    </message>
    <message>
        <source>Every approved loan was collected in time</source>
        <translation>ใบยืมที่อนุมัติแล้วมีผู้มารับของทุกใบ</translation>
    </message>
    <message>
        <source>No loan has ended yet</source>
        <translation>ยังไม่มีใบยืมที่เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Nobody has to be asked today</source>
        <translation>ไม่มีรายการที่ต้องทวง</translation>
    </message>
    <message>
        <source>Everybody was asked in time</source>
        <translation>ทวงทันกำหนดทุกรายการ</translation>
    </message>
    <message>
        <source>There are no loans yet</source>
        <translation>ยังไม่มีใบยืม</translation>
    </message>
    <message>
        <source>Press “New loan” to fill in the first borrow form.</source>
        <translation>กด “ยืมใหม่” เพื่อกรอกใบยืมใบแรก</translation>
    </message>
    <message>
        <source>The property officer enters them at the desk.</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้บันทึกใบยืม</translation>
    </message>
    <message>
        <source>Other loans are in the lists above.</source>
        <translation>ใบยืมอื่นอยู่ในรายการด้านบน</translation>
    </message>
</context>
<context>
    <name>LoanOpinions</name>
    <message>
        <source>Stands against it until the head waives it: {rules}.</source>
        <translation>ขัดหลักเกณฑ์ ต้องให้นายกยกเว้นก่อน: {rules}</translation>
    </message>
    <message>
        <source>Waived by {name}: {rule}, because {reason}.</source>
        <translation>{name} ยกเว้น{rule} เพราะ{reason}</translation>
    </message>
    <message>
        <source>The opinion has been recorded.</source>
        <translation>บันทึกความเห็นแล้ว</translation>
    </message>
    <message>
        <source>The rule has been waived. The loan can be decided now.</source>
        <translation>ยกเว้นหลักเกณฑ์แล้ว พิจารณาคำขอต่อได้</translation>
    </message>
    <message>
        <source>The rule has been waived. The loan can be extended now.</source>
        <translation>ยกเว้นหลักเกณฑ์แล้ว ขยายกำหนดคืนได้</translation>
    </message>
</context>
<context>
    <name>LoanPresenter</name>
    <message>
        <source>Blank borrow form</source>
        <translation>แบบฟอร์มใบยืมเปล่า</translation>
    </message>
    <message>
        <source>Blank borrow form.pdf</source>
        <translation>แบบฟอร์มใบยืม.pdf</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>ใบยืม {number}</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>คำขอที่ {number}</translation>
    </message>
    <message>
        <source>Approved as {slip}. Print the slip, have it signed, then hand over.</source>
        <translation>อนุมัติแล้ว ใบยืมเลขที่ {slip} พิมพ์ใบยืมให้ลงนาม แล้วจึงจ่ายของ</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>ไม่อนุมัติคำขอ</translation>
    </message>
    <message>
        <source>The reason is kept for good and shown with the request.</source>
        <translation>เหตุผลจะถูกเก็บไว้ถาวรและแสดงคู่กับคำขอ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>The request has been refused.</source>
        <translation>บันทึกผลไม่อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>The number {slip} is kept and never used again.</source>
        <translation>เลขที่ {slip} จะคงไว้ในสมุดคุมและไม่นำไปใช้ซ้ำ</translation>
    </message>
    <message>
        <source>Cancel the loan</source>
        <translation>ยกเลิกการยืม</translation>
    </message>
    <message>
        <source>The request has no number yet; it stays in the list as cancelled.</source>
        <translation>คำขอนี้ยังไม่มีเลขที่ จะคงอยู่ในรายการเป็น “ยกเลิก”</translation>
    </message>
    <message>
        <source>The loan has been cancelled.</source>
        <translation>ยกเลิกการยืมแล้ว</translation>
    </message>
    <message>
        <source>Handed over. Print the slip for the signatures of giver and receiver.</source>
        <translation>จ่ายของแล้ว พิมพ์ใบยืมให้ผู้จ่ายและผู้รับของลงนาม</translation>
    </message>
    <message>
        <source>The slip has been released as never collected.</source>
        <translation>บันทึกว่าไม่มารับของแล้ว</translation>
    </message>
    <message>
        <source>Taken back. Still out: {count} pieces.</source>
        <translation>รับคืนแล้ว ยังค้างอยู่ {count} ชิ้น</translation>
    </message>
    <message>
        <source>Taken back. Nothing is out any more.</source>
        <translation>รับคืนแล้ว ไม่มีของค้าง</translation>
    </message>
</context>
<context>
    <name>LoanSettling</name>
    <message>
        <source>The head of supplies or an approver records a settlement. Ask them.</source>
        <translation>หัวหน้าเจ้าหน้าที่พัสดุหรือผู้อนุมัติเป็นผู้บันทึกการชดใช้ โปรดติดต่อผู้มีอำนาจ</translation>
    </message>
    <message>
        <source>The settlement is kept. Everything is made good, so the loan is closed.</source>
        <translation>บันทึกการชดใช้แล้ว ชดใช้ครบทุกรายการ ปิดใบยืมแล้ว</translation>
    </message>
    <message>
        <source>The settlement is kept. The loan stays open until everything is made good.</source>
        <translation>บันทึกการชดใช้แล้ว ใบยืมยังไม่ปิดจนกว่าจะชดใช้ครบ</translation>
    </message>
    <message>
        <source>Damage record of {slip}</source>
        <translation>บันทึกความเสียหาย {slip}</translation>
    </message>
    <message>
        <source>Return receipt of {slip}</source>
        <translation>ใบรับคืน {slip}</translation>
    </message>
</context>
<context>
    <name>LoanTableModel</name>
    <message>
        <source>Slip no.</source>
        <translation>เลขที่ใบยืม</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>การคืน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>การทวง</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} และอีก {count} รายการ</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>Returns so far ({count})</source>
        <translation>การรับคืน ({count})</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>ประวัติ ({count})</translation>
    </message>
    <message>
        <source>Follow-ups ({count})</source>
        <translation>การทวงถาม ({count})</translation>
    </message>
    <message>
        <source>About the loan</source>
        <translation>ข้อมูลการยืม</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>แบบฟอร์มเปล่า</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>พิมพ์ใบยืม</translation>
    </message>
    <message>
        <source>Cancel the loan</source>
        <translation>ยกเลิกการยืม</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>บันทึกว่าไม่มารับ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>จ่ายของ</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>รับคืน</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>การยืม</translation>
    </message>
    <message>
        <source>Lines of the loan</source>
        <translation>รายการในใบยืม</translation>
    </message>
    <message>
        <source>Returns so far</source>
        <translation>การรับคืน</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>ยังไม่มีการคืน</translation>
    </message>
</context>
<context>
    <name>LoansPresenter</name>
    <message>
        <source>The borrow form has not been kept</source>
        <translation>ยังไม่ได้บันทึกใบยืม</translation>
    </message>
    <message>
        <source>What is filled in will be lost if you leave the form now.</source>
        <translation>หากออกจากหน้านี้ สิ่งที่กรอกไว้จะหายไป</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>ออกโดยไม่บันทึก</translation>
    </message>
</context>
<context>
    <name>LossNotice</name>
    <message>
        <source>{count} wait for the borrower to make them good.</source>
        <translation>รอผู้ยืมชดใช้ {count}</translation>
    </message>
    <message>
        <source>{count} have a fact-finding and wait for the head of supplies.</source>
        <translation>สอบหาข้อเท็จจริงแล้ว {count} รอหัวหน้าเจ้าหน้าที่พัสดุจำหน่ายออกจากทะเบียน</translation>
    </message>
    <message>
        <source>Lost: {count}. They stay in the register until a fact-finding is recorded and they are written off (clauses 214-218).</source>
        <translation>สูญหาย {count} ยังคงอยู่ในทะเบียนจนกว่าจะบันทึกผลการสอบหาข้อเท็จจริงและจำหน่ายเป็นสูญ (ข้อ 214–218)</translation>
    </message>
</context>
<context>
    <name>ManualWords</name>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>อยู่ระหว่างทบทวน</translation>
    </message>
    <message>
        <source>Approved, in force from {day}</source>
        <translation>อนุมัติแล้ว มีผลใช้ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>มีผลใช้บังคับ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>ถูกแทนที่แล้ว</translation>
    </message>
    <message>
        <source>Preface, without a number</source>
        <translation>ส่วนนำ ไม่มีเลขลำดับ</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ภาคผนวก</translation>
    </message>
    <message>
        <source>Nothing, only its own text</source>
        <translation>ไม่มี แสดงเฉพาะข้อความของหัวข้อ</translation>
    </message>
    <message>
        <source>The guidance by type of work</source>
        <translation>แนวปฏิบัติตามประเภทงาน</translation>
    </message>
    <message>
        <source>The guidance by category</source>
        <translation>แนวปฏิบัติตามประเภททรัพย์สิน</translation>
    </message>
    <message>
        <source>The diagram of lending</source>
        <translation>ผังขั้นตอนการยืม - คืน</translation>
    </message>
    <message>
        <source>The clauses of the regulation</source>
        <translation>ข้อระเบียบที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>The borrow form</source>
        <translation>แบบฟอร์มใบยืม</translation>
    </message>
    <message>
        <source>What was lent</source>
        <translation>การให้ยืม</translation>
    </message>
    <message>
        <source>What was overdue</source>
        <translation>ค้างคืนเกินกำหนด</translation>
    </message>
    <message>
        <source>What was asked for too late</source>
        <translation>ทวงถามล่าช้า</translation>
    </message>
    <message>
        <source>What was damaged or lost</source>
        <translation>ชำรุดหรือสูญหาย</translation>
    </message>
    <message>
        <source>Rules that were waived</source>
        <translation>การยกเว้นหลักเกณฑ์</translation>
    </message>
    <message>
        <source>Due dates that were extended</source>
        <translation>การขยายกำหนดคืน</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Category of assets</source>
        <translation>ประเภททรัพย์สิน</translation>
    </message>
    <message>
        <source>Version {number} (fiscal year {year})</source>
        <translation>ฉบับที่ {number} (ปีงบประมาณ {year})</translation>
    </message>
    <message>
        <source>usually {days} days</source>
        <translation>ปกติ {days} วัน</translation>
    </message>
    <message>
        <source>at most {days} days</source>
        <translation>ไม่เกิน {days} วัน</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>ไม่กำหนดเฉพาะ</translation>
    </message>
    <message>
        <source>Always the head of the office</source>
        <translation>หัวหน้าหน่วยงานทุกกรณี</translation>
    </message>
    <message>
        <source>As clause 208 says</source>
        <translation>ตามข้อ 208</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เพิ่มใหม่</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>ย้ายที่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>สาระสำคัญโดยย่อ</translation>
    </message>
    <message>
        <source>Steps inside the office</source>
        <translation>ขั้นตอนเมื่อใช้ภายในสถานที่</translation>
    </message>
    <message>
        <source>Steps outside the office</source>
        <translation>ขั้นตอนเมื่อใช้นอกสถานที่</translation>
    </message>
    <message>
        <source>Steps between state agencies</source>
        <translation>ขั้นตอนระหว่างหน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>การดูแลรักษา</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสารประกอบ</translation>
    </message>
    <message>
        <source>Allowed categories</source>
        <translation>ประเภททรัพย์สินที่ยืมได้</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>จำนวนวันปกติ</translation>
    </message>
    <message>
        <source>Longest days</source>
        <translation>จำนวนวันสูงสุด</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ไม่กำหนด</translation>
    </message>
</context>
<context>
    <name>MarkedTextView</name>
    <message>
        <source>Stood as {before} before</source>
        <translation>เดิมอยู่ที่ {before}</translation>
    </message>
    <message>
        <source>[Picture] </source>
        <translation>[ภาพ] </translation>
    </message>
    <message>
        <source> (set in another form)</source>
        <translation> (เปลี่ยนรูปแบบ)</translation>
    </message>
</context>
<context>
    <name>MarksBox</name>
    <message>
        <source>Against the present text: struck through goes, underlined comes</source>
        <translation>เทียบกับข้อความปัจจุบัน: ขีดฆ่า = ตัดออก ขีดเส้นใต้ = เพิ่มเข้า</translation>
    </message>
</context>
<context>
    <name>MeasureEditor</name>
    <message>
        <source>One paragraph a line, such as 1. and 2.</source>
        <translation>บรรทัดละหนึ่งย่อหน้า เช่น 1. และ 2.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ/กิจกรรม</translation>
    </message>
    <message>
        <source>Steps and way of working</source>
        <translation>ขั้นตอน/วิธีการปฏิบัติ</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>หน่วยงานผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ระยะเวลาดำเนินการ</translation>
    </message>
    <message>
        <source>Results of the year</source>
        <translation>สรุปผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Outcome or success</source>
        <translation>ผลลัพธ์หรือความสำเร็จ</translation>
    </message>
</context>
<context>
    <name>MeasureReportPresenter</name>
    <message>
        <source>Copied from {year}, not gone through yet: keep it once it is right.</source>
        <translation>คัดลอกมาจากปี {year} ยังไม่ได้ตรวจทาน เมื่อถูกต้องแล้วให้กดบันทึก</translation>
    </message>
    <message>
        <source>Changed, not kept yet.</source>
        <translation>แก้ไขแล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>The report of {year} has been begun.</source>
        <translation>เริ่มจัดทำรายงานของปีงบประมาณ {year} แล้ว</translation>
    </message>
    <message>
        <source>Measure {number} has been kept.</source>
        <translation>บันทึกมาตรการที่ {number} แล้ว</translation>
    </message>
    <message>
        <source>This measure is not kept yet</source>
        <translation>มาตรการนี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>If you go on now, what you changed in it is lost.</source>
        <translation>ถ้าไปต่อตอนนี้ ข้อความที่แก้ไขไว้จะหายไป</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>ไปต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Choose a file that shows what was done</source>
        <translation>เลือกไฟล์ที่แสดงผลการดำเนินการ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>แนบไฟล์แล้ว: {file}</translation>
    </message>
    <message>
        <source>{file} stays in the book, struck through, with the reason.</source>
        <translation>ไฟล์ {file} ยังอยู่ในสมุดโดยขีดฆ่าไว้พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Withdraw this file?</source>
        <translation>ถอนไฟล์นี้ออกจากหลักฐานหรือไม่</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอนออก</translation>
    </message>
    <message>
        <source>Report on the measures, fiscal year {year}</source>
        <translation>รายงานผลการดำเนินการมาตรการ ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Your role reads this report. The property officer keeps it.</source>
        <translation>สิทธิ์ของท่านดูรายงานนี้ได้อย่างเดียว เจ้าหน้าที่พัสดุเป็นผู้จัดทำ</translation>
    </message>
    <message>
        <source>ITA items: {numbers}</source>
        <translation>ข้อคำถาม ITA ที่เกี่ยวข้อง: {numbers}</translation>
    </message>
    <message>
        <source>ITA items: none entered in the settings</source>
        <translation>ข้อคำถาม ITA: ยังไม่ได้กรอกในหน้าตั้งค่า</translation>
    </message>
    <message>
        <source>The report of {year} has not been begun.</source>
        <translation>ยังไม่ได้เริ่มจัดทำรายงานของปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Copy from {year}</source>
        <translation>คัดลอกจากปี {year}</translation>
    </message>
    <message>
        <source>Complaints register</source>
        <translation>ทะเบียนเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Look at it on paper</source>
        <translation>ดูรายงานบนกระดาษ</translation>
    </message>
    <message>
        <source>Keep this measure</source>
        <translation>บันทึกมาตรการนี้</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Begin with the usual five measures</source>
        <translation>เริ่มจากมาตรการมาตรฐาน 5 ข้อ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>รายงานมาตรการ</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>A person of the office</source>
        <translation>บุคคลในทะเบียนของหน่วยงาน</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>เลื่อนขึ้นหนึ่งลำดับ</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>เลื่อนลงหนึ่งลำดับ</translation>
    </message>
    <message>
        <source>Take this member off</source>
        <translation>เอาชื่อนี้ออก</translation>
    </message>
    <message>
        <source>Name of member {number}</source>
        <translation>ชื่อกรรมการลำดับที่ {number}</translation>
    </message>
    <message>
        <source>Position of member {number}</source>
        <translation>ตำแหน่งของกรรมการลำดับที่ {number}</translation>
    </message>
    <message>
        <source>Seat of member {number}</source>
        <translation>หน้าที่ของกรรมการลำดับที่ {number}</translation>
    </message>
</context>
<context>
    <name>MembersBox</name>
    <message>
        <source>Type a name: choose a person of the office, or press Enter for anybody</source>
        <translation>พิมพ์ชื่อ เลือกบุคคลในทะเบียน หรือกด Enter เพื่อใช้ชื่อที่พิมพ์</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>เพิ่มกรรมการ</translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>ยังไม่มีกรรมการ</translation>
    </message>
    <message>
        <source>Nobody of this name is in the book. Press Enter to take the name as typed.</source>
        <translation>ไม่มีชื่อนี้ในทะเบียน กด Enter เพื่อใช้ชื่อตามที่พิมพ์</translation>
    </message>
</context>
<context>
    <name>MembersPresenter</name>
    <message>
        <source>No order is in force on {day}.</source>
        <translation>ไม่มีคำสั่งที่ใช้บังคับในวันที่ {day}</translation>
    </message>
    <message>
        <source>Order {number} is in force on {day}. Members: {count}</source>
        <translation>คำสั่งที่ {number} ใช้บังคับในวันที่ {day} กรรมการ {count} คน</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Nobody has been appointed yet</source>
        <translation>ยังไม่มีการแต่งตั้งกรรมการ</translation>
    </message>
    <message>
        <source>Members come from the orders that were issued.</source>
        <translation>รายชื่อกรรมการมาจากคำสั่งที่ออกแล้ว</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>ณ วันที่</translation>
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
    <name>MonthModel</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ผู้ดำเนินการ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>ยังไม่สิ้นเดือน</translation>
    </message>
</context>
<context>
    <name>MonthSettings</name>
    <message>
        <source>Month close</source>
        <translation>ปิดเดือน</translation>
    </message>
    <message>
        <source>Where the office closes its months, nothing can be entered on their days any more. An office that does not need this leaves all months open.</source>
        <translation>เมื่อหน่วยงานปิดเดือนแล้ว จะบันทึกรายการย้อนหลังในเดือนนั้นไม่ได้อีก หน่วยงานที่ไม่ต้องการใช้ให้เปิดทุกเดือนไว้</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ พ.ศ.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>ปิดเดือน</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>ปิดเดือน{month} แล้ว</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>เปิดเดือน{month} อีกครั้งแล้ว</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>NationalIdBox</name>
    <message>
        <source>Show</source>
        <translation>แสดงเลข</translation>
    </message>
    <message>
        <source>The check digit does not fit. Compare it with the card; it may be kept.</source>
        <translation>เลขตรวจสอบท้ายไม่ตรง โปรดเทียบกับบัตรอีกครั้ง (บันทึกได้)</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>{count} characters or more</source>
        <translation>อย่างน้อย {count} ตัวอักษร</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>รหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>รหัสผ่านทั้งสองช่องไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>NoteOffer</name>
    <message>
        <source>The publication copy is saved</source>
        <translation>บันทึกฉบับเผยแพร่แล้ว</translation>
    </message>
    <message>
        <source>Note it on the register</source>
        <translation>ลงทะเบียนเผยแพร่</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ลงตอนนี้</translation>
    </message>
    <message>
        <source>and {count} more pictures</source>
        <translation>และอีก {count} ภาพ</translation>
    </message>
    <message>
        <source>Put it on the website, on Facebook or on the notice board. Then note it on the publication register, with the day and the link, as evidence for the year.</source>
        <translation>นำไปเผยแพร่ทางเว็บไซต์ Facebook หรือปิดประกาศ แล้วลงในทะเบียนการเผยแพร่พร้อมวันที่และลิงก์ เพื่อเป็นหลักฐานของปีงบประมาณ</translation>
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
    <name>OfficeForm</name>
    <message>
        <source>Without its type in front, such as บ้านสวนธาร</source>
        <translation>ไม่ต้องพิมพ์ประเภทนำหน้า เช่น บ้านสวนธาร</translation>
    </message>
    <message>
        <source>Type of office</source>
        <translation>ประเภทหน่วยงาน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>เว็บไซต์</translation>
    </message>
    <message>
        <source>On screens and papers it will read</source>
        <translation>บนหน้าจอและเอกสารจะแสดงว่า</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>ข้อมูลหน่วยงาน</translation>
    </message>
    <message>
        <source>Typed once and used on every screen and paper. Old slips keep the old words.</source>
        <translation>พิมพ์ครั้งเดียว ใช้ทุกหน้าจอและทุกเอกสาร ใบยืมเดิมยังคงข้อความเดิม</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>บันทึกข้อมูลหน่วยงาน</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>The description of the office is kept.</source>
        <translation>บันทึกข้อมูลหน่วยงานแล้ว</translation>
    </message>
</context>
<context>
    <name>OpenLoanTableModel</name>
    <message>
        <source>Slip</source>
        <translation>ใบยืม</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>OpinionDialog</name>
    <message>
        <source>Record an opinion</source>
        <translation>บันทึกความเห็น</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Agrees: may be lent</source>
        <translation>เห็นควรให้ยืมได้</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>ไม่เห็นควรให้ยืม</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>แนบไฟล์สแกน</translation>
    </message>
    <message>
        <source>Opinion of</source>
        <translation>ความเห็นของ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ลงนามวันที่</translation>
    </message>
    <message>
        <source>Property officer</source>
        <translation>เจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>ไฟล์สแกน</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>เลือกไฟล์สแกน</translation>
    </message>
</context>
<context>
    <name>OpinionTableModel</name>
    <message>
        <source>Opinion of</source>
        <translation>ความเห็นของ</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>เห็นควรให้ยืม</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>ไม่เห็นควร</translation>
    </message>
    <message>
        <source>from the own account</source>
        <translation>บันทึกด้วยบัญชีของตนเอง</translation>
    </message>
</context>
<context>
    <name>OpinionsTab</name>
    <message>
        <source>Opinions</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Nobody has given an opinion yet</source>
        <translation>ยังไม่มีผู้ให้ความเห็น</translation>
    </message>
    <message>
        <source>Record an opinion</source>
        <translation>บันทึกความเห็น</translation>
    </message>
    <message>
        <source>Approve anyway</source>
        <translation>อนุมัติเป็นกรณีพิเศษ</translation>
    </message>
    <message>
        <source>Opinions ({count})</source>
        <translation>ความเห็น ({count})</translation>
    </message>
    <message>
        <source>Same request: {slip} {owner} · {stage}</source>
        <translation>คำขอเดียวกัน: {slip} {owner} · {stage}</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Keep as a draft</source>
        <translation>บันทึกเป็นร่าง</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>ชื่อคณะกรรมการ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>One paragraph a line</source>
        <translation>หนึ่งย่อหน้าต่อหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>The law that the order rests on, as the office cites it; may stay empty</source>
        <translation>กฎหมายหรือระเบียบที่อาศัยอำนาจ ตามที่หน่วยงานใช้ เว้นว่างได้</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>อาศัยอำนาจ</translation>
    </message>
    <message>
        <source>Empty: from the day on which it is issued</source>
        <translation>เว้นว่าง: ตั้งแต่วันที่ออกคำสั่ง (ตั้งแต่บัดนี้เป็นต้นไป)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>ใช้บังคับตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>The paper lists them by seat: the chair first, the secretaries last.</source>
        <translation>คำสั่งจะเรียงตามหน้าที่: ประธานกรรมการก่อน กรรมการและเลขานุการอยู่ท้าย</translation>
    </message>
    <message>
        <source>One duty a line; the paper numbers them</source>
        <translation>หนึ่งข้อต่อหนึ่งบรรทัด ระบบใส่เลขข้อให้ในคำสั่ง</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>อำนาจหน้าที่</translation>
    </message>
</context>
<context>
    <name>OrderFilesBox</name>
    <message>
        <source>Attach the signed scan</source>
        <translation>แนบสำเนาที่ลงนาม</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>สำเนาคำสั่งที่ลงนาม</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
</context>
<context>
    <name>OrdersPresenter</name>
    <message>
        <source>No file is attached yet.</source>
        <translation>ยังไม่ได้แนบไฟล์</translation>
    </message>
    <message>
        <source>The signed scan is attached once the order was issued.</source>
        <translation>แนบสำเนาที่ลงนามได้เมื่อออกคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>คำสั่งที่ {number}</translation>
    </message>
    <message>
        <source>Appoint the committee anew</source>
        <translation>แต่งตั้งคณะกรรมการใหม่</translation>
    </message>
    <message>
        <source>Amend order {number}</source>
        <translation>แก้ไขเพิ่มเติมคำสั่งที่ {number}</translation>
    </message>
    <message>
        <source>Revoke order {number}</source>
        <translation>ยกเลิกคำสั่งที่ {number}</translation>
    </message>
    <message>
        <source>Change the draft</source>
        <translation>แก้ไขร่างคำสั่ง</translation>
    </message>
    <message>
        <source>The draft has been kept.</source>
        <translation>บันทึกร่างคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>ทิ้งร่างคำสั่งนี้หรือไม่</translation>
    </message>
    <message>
        <source>It stays in the book, struck through, and never gets a number.</source>
        <translation>ร่างยังอยู่ในระบบโดยขีดฆ่าไว้ และจะไม่ได้รับเลขที่คำสั่ง</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้งร่าง</translation>
    </message>
    <message>
        <source>The draft has been discarded.</source>
        <translation>ทิ้งร่างคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>Order {number} has been issued.</source>
        <translation>ออกคำสั่งที่ {number} แล้ว</translation>
    </message>
    <message>
        <source>Choose the signed scan</source>
        <translation>เลือกไฟล์สำเนาคำสั่งที่ลงนาม</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>PDF และรูปภาพ (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>แนบแล้ว: {file}</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>No order yet</source>
        <translation>ยังไม่มีคำสั่ง</translation>
    </message>
    <message>
        <source>Draft the order that appoints the committee.</source>
        <translation>ร่างคำสั่งแต่งตั้งคณะกรรมการก่อน</translation>
    </message>
    <message>
        <source>Look at it on paper</source>
        <translation>ดูตัวอย่างก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Change the draft</source>
        <translation>แก้ไขร่าง</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>ทิ้งร่าง</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>แก้ไขเพิ่มเติม</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>ยกเลิกคำสั่ง</translation>
    </message>
    <message>
        <source>Appoint anew</source>
        <translation>แต่งตั้งใหม่</translation>
    </message>
    <message>
        <source>Issue the order</source>
        <translation>ออกคำสั่ง</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Evidence pack of fiscal year {year}</source>
        <translation>ชุดหลักฐานปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Save the pack …</source>
        <translation>บันทึกชุดหลักฐาน …</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>สิ่งที่อยู่ในชุดหลักฐาน</translation>
    </message>
    <message>
        <source>One zip file with an index and the SHA-256 of every file. Personal data lies in the second part only: do not publish that part.</source>
        <translation>รวมเป็นไฟล์ zip ไฟล์เดียว มีสารบัญและรหัสตรวจสอบ (SHA-256) ของทุกไฟล์ ข้อมูลส่วนบุคคลอยู่ในส่วนที่ 2 เท่านั้น ห้ามเผยแพร่ส่วนนั้น</translation>
    </message>
    <message>
        <source>Missing from the pack, if it is made now</source>
        <translation>ยังขาดอยู่หากจัดทำในขณะนี้</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>ครบถ้วน ไม่มีสิ่งใดขาด</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>หน้า {page} จาก {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation>ย่อ (Ctrl -)</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>ขยาย (Ctrl +)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>พอดีความกว้าง</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>พอดีหน้า</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>กำลังพิมพ์</translation>
    </message>
    <message>
        <source>The paper is being made …</source>
        <translation>กำลังจัดทำเอกสาร …</translation>
    </message>
    <message>
        <source>The paper is being made … line {done} of {all}</source>
        <translation>กำลังจัดทำเอกสาร … บรรทัดที่ {done} จาก {all}</translation>
    </message>
    <message>
        <source>The paper cannot be shown. Close this and try again.</source>
        <translation>แสดงเอกสารไม่ได้ โปรดปิดหน้าต่างนี้แล้วลองใหม่</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>ไม่พบเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Switch the printer on and check that it is connected, or have one set up on this PC. Until then, save the paper as PDF and print it at another PC.</source>
        <translation>โปรดเปิดเครื่องพิมพ์และตรวจสอบการเชื่อมต่อ หรือให้ผู้ดูแลติดตั้งเครื่องพิมพ์ในเครื่องนี้ ระหว่างนี้ให้บันทึกเป็น PDF แล้วนำไปพิมพ์ที่เครื่องอื่น</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {sheets}</source>
        <translation>ส่งไปยังเครื่องพิมพ์แล้ว {sheets} หน้า</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>หยุดพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, connected and has paper, then print again.</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง โปรดตรวจสอบว่าเปิดเครื่อง เชื่อมต่อ และมีกระดาษ แล้วพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>บันทึกแล้ว: {file}</translation>
    </message>
    <message>
        <source>No program opened the paper</source>
        <translation>ไม่มีโปรแกรมเปิดเอกสาร</translation>
    </message>
    <message>
        <source>This PC has no program for PDF files. Save the paper as PDF instead.</source>
        <translation>เครื่องนี้ไม่มีโปรแกรมสำหรับเปิดไฟล์ PDF โปรดบันทึกเป็น PDF แทน</translation>
    </message>
    <message>
        <source>Open in the PC&apos;s viewer</source>
        <translation>เปิดด้วยโปรแกรมของเครื่อง</translation>
    </message>
</context>
<context>
    <name>PaperSettings</name>
    <message>
        <source>The settings are kept; they count from the next slip on.</source>
        <translation>บันทึกการตั้งค่าแล้ว มีผลตั้งแต่ใบยืมฉบับถัดไป</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>They count for slips approved from now on; a reprint looks as it did before.</source>
        <translation>มีผลกับใบยืมที่อนุมัติตั้งแต่นี้ไป การพิมพ์ซ้ำใบเดิมยังเหมือนเดิมทุกประการ</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>บันทึกการตั้งค่า</translation>
    </message>
    <message>
        <source>Thai digits ๑๒๓</source>
        <translation>เลขไทย ๑๒๓</translation>
    </message>
    <message>
        <source>Arabic digits 123</source>
        <translation>เลขอารบิก 123</translation>
    </message>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>Keep national IDs of borrowers</source>
        <translation>เก็บเลขประจำตัวประชาชนของผู้ยืม</translation>
    </message>
    <message>
        <source>TrueType fonts (*.ttf)</source>
        <translation>แบบอักษร TrueType (*.ttf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>รูปภาพ (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Font of the papers</source>
        <translation>แบบอักษรของเอกสาร</translation>
    </message>
    <message>
        <source>Its bold style</source>
        <translation>แบบอักษรตัวหนา</translation>
    </message>
    <message>
        <source>Picture of the Garuda</source>
        <translation>รูปครุฑ</translation>
    </message>
    <message>
        <source>Where this office goes on from its paper book; later years begin at 1</source>
        <translation>เลขที่ต่อจากสมุดเล่มเดิม ปีงบประมาณถัดไปเริ่มที่ 1</translation>
    </message>
    <message>
        <source>Letters before the slip number</source>
        <translation>อักษรนำหน้าเลขที่ใบยืม</translation>
    </message>
    <message>
        <source>First slip number</source>
        <translation>เลขที่ใบยืมเริ่มต้น</translation>
    </message>
    <message>
        <source>Digits on slips</source>
        <translation>ตัวเลขในใบยืม</translation>
    </message>
    <message>
        <source>Digits in the ledger</source>
        <translation>ตัวเลขในสมุดคุม</translation>
    </message>
    <message>
        <source>Usual days of a loan</source>
        <translation>จำนวนวันยืมปกติ</translation>
    </message>
    <message>
        <source>Follow up within (clause 211)</source>
        <translation>ทวงคืนภายใน (ข้อ 211)</translation>
    </message>
    <message>
        <source>The borrower&apos;s undertaking (clause 209), as the slip prints it</source>
        <translation>ข้อความรับรองของผู้ยืม (ข้อ 209) ตามที่พิมพ์ในใบยืม</translation>
    </message>
    <message>
        <source>Only where the office really needs them: they are personal data (PDPA).</source>
        <translation>เปิดใช้เฉพาะเมื่อจำเป็นเท่านั้น เพราะเป็นข้อมูลส่วนบุคคล (PDPA)</translation>
    </message>
    <message>
        <source>Empty: Sarabun, which comes with the program</source>
        <translation>เว้นว่าง: ใช้แบบอักษร Sarabun ที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Empty: the place stays free for paper that already carries it</source>
        <translation>เว้นว่าง: เว้นที่ไว้สำหรับกระดาษที่พิมพ์ครุฑไว้แล้ว</translation>
    </message>
    <message>
        <source>Write 1 to 20 letters, such as บย.</source>
        <translation>โปรดกรอก 1–20 ตัวอักษร เช่น บย.</translation>
    </message>
    <message>
        <source>The slip needs an undertaking. Write one.</source>
        <translation>ใบยืมต้องมีข้อความรับรองของผู้ยืม โปรดกรอกข้อความ</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Show what was typed</source>
        <translation>แสดงรหัสผ่านที่พิมพ์</translation>
    </message>
    <message>
        <source>The keyboard is set to Thai.</source>
        <translation>แป้นพิมพ์อยู่ในโหมดภาษาไทย</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>แป้น Caps Lock เปิดอยู่</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Tell {name} the new password in person, and ask to have it changed.</source>
        <translation>แจ้งรหัสผ่านใหม่แก่ {name} ด้วยตนเอง และขอให้เปลี่ยนรหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>ตั้งรหัสผ่านใหม่แล้ว</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>เปลี่ยนรหัสผ่านของฉัน</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>บันทึกรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Close {name}</source>
        <translation>ปิดการใช้งานรายชื่อ {name}</translation>
    </message>
    <message>
        <source>A closed person is offered no more on borrow forms. Their slips stay, and they can be reopened.</source>
        <translation>รายชื่อที่ปิดแล้วจะไม่ปรากฏให้เลือกในแบบขอยืม ใบยืมเดิมยังอยู่ครบ และเปิดใช้อีกครั้งได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดการใช้งาน</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>เปิดใช้รายชื่อ {name} อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>ปิดการใช้งานรายชื่อ {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>PeopleTableModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Borrows as</source>
        <translation>ประเภทผู้ยืม</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Unit or address</source>
        <translation>สังกัดหรือที่อยู่</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Search by name, position, division or phone</source>
        <translation>ค้นหาจากชื่อ ตำแหน่ง สำนัก/กอง หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>รวมรายชื่อที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>Your role reads this list. The property officer adds and changes people.</source>
        <translation>บทบาทของท่านดูรายชื่อได้เท่านั้น หากต้องการเพิ่มหรือแก้ไขโปรดแจ้งเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} คน</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>ไม่พบรายชื่อที่ค้นหา</translation>
    </message>
    <message>
        <source>Type less of the name, or look among the closed ones too.</source>
        <translation>ลองพิมพ์ชื่อให้สั้นลง หรือเลือก “รวมรายชื่อที่ปิดแล้ว”</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>ยังไม่มีรายชื่อบุคคล</translation>
    </message>
    <message>
        <source>Press “Add a person”, or add a borrower while writing a borrow form.</source>
        <translation>กด “เพิ่มบุคคล” หรือเพิ่มผู้ยืมขณะเขียนแบบขอยืมก็ได้</translation>
    </message>
    <message>
        <source>Loans of {name}</source>
        <translation>รายการยืมของ {name}</translation>
    </message>
    <message>
        <source>Choose a person to see their loans</source>
        <translation>เลือกรายชื่อเพื่อดูรายการยืม</translation>
    </message>
    <message>
        <source>This person has borrowed nothing</source>
        <translation>ยังไม่เคยยืมทรัพย์สิน</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดการใช้งาน</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Enter the first and the last day.</source>
        <translation>กรุณากรอกวันแรกและวันสุดท้าย</translation>
    </message>
    <message>
        <source>The book is read as of today or of a day before.</source>
        <translation>กรอกวันที่ของข้อมูลเป็นวันนี้หรือวันก่อนหน้า</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>ช่วงเวลาแบบ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>The period before (Alt+←)</source>
        <translation>ช่วงก่อนหน้า (Alt+←)</translation>
    </message>
    <message>
        <source>The period after (Alt+→)</source>
        <translation>ช่วงถัดไป (Alt+→)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>As of the end of</source>
        <translation>ข้อมูล ณ สิ้นวันที่</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ไตรมาส</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>ครึ่งปี</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>กำหนดวันเอง</translation>
    </message>
    <message>
        <source>Quarter {number} of {year} ({months})</source>
        <translation>ไตรมาสที่ {number} ปีงบ {year} ({months})</translation>
    </message>
    <message>
        <source>First half of {year} ({months})</source>
        <translation>ครึ่งปีแรก ปีงบ {year} ({months})</translation>
    </message>
    <message>
        <source>Second half of {year} ({months})</source>
        <translation>ครึ่งปีหลัง ปีงบ {year} ({months})</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Prefix</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>ชื่อและนามสกุล</translation>
    </message>
    <message>
        <source>Borrows as</source>
        <translation>ประเภทผู้ยืม</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Agency, village or group</source>
        <translation>หน่วยงาน หมู่บ้าน หรือกลุ่ม</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Someone of this name is in the list already: {people}</source>
        <translation>มีชื่อนี้ในรายชื่ออยู่แล้ว: {people}</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>เพิ่ม {name} ในรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>{name} was changed; slips already written keep the old words.</source>
        <translation>แก้ไขข้อมูลของ {name} แล้ว ใบยืมเดิมยังคงข้อความเดิม</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ไม่ระบุ)</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>แก้ไขข้อมูล {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>PersonLoansModel</name>
    <message>
        <source>Slip no.</source>
        <translation>เลขที่ใบยืม</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการที่ยืม</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>เพื่อใช้ในการ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Add photo</source>
        <translation>เพิ่มรูปถ่าย</translation>
    </message>
    <message>
        <source>Remove photos</source>
        <translation>เอารูปออก</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>เลือกรูปถ่าย</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>ยังไม่มีรูปถ่าย</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>ตำแหน่งผู้ลงนาม</translation>
    </message>
    <message>
        <source>A slip is signed by whoever held the post on its day, in person or acting.</source>
        <translation>ผู้ลงนามในใบยืมคือผู้ดำรงตำแหน่งหรือผู้รักษาราชการแทนในวันนั้น</translation>
    </message>
    <message>
        <source>Nobody holds a post yet</source>
        <translation>ยังไม่มีผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Press “Enter a holder”.</source>
        <translation>กด “ระบุผู้ดำรงตำแหน่ง”</translation>
    </message>
    <message>
        <source>Who signs on the day</source>
        <translation>ผู้ลงนาม ณ วันที่</translation>
    </message>
    <message>
        <source>Holders over time</source>
        <translation>ผู้ดำรงตำแหน่งตามลำดับเวลา</translation>
    </message>
    <message>
        <source>End a holding</source>
        <translation>สิ้นสุดการดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Enter a holder</source>
        <translation>ระบุผู้ดำรงตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>PrefixBox</name>
    <message>
        <source>Prefix</source>
        <translation>คำนำหน้า</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Thai digits on paper</source>
        <translation>เลขไทยในเอกสาร</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อชุดรายงาน</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Period, counted from the day they are made</source>
        <translation>ช่วงเวลา นับจากวันที่ทำรายงาน</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>ทำเป็น</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>เฉพาะ</translation>
    </message>
</context>
<context>
    <name>PresetTableModel</name>
    <message>
        <source>Set of reports</source>
        <translation>ชุดรายงาน</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>ทำเป็น</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Sets of reports</source>
        <translation>ชุดรายงาน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No set of reports is kept yet.</source>
        <translation>ยังไม่มีชุดรายงาน</translation>
    </message>
    <message>
        <source>Choose a period and filters, then “Keep these filters as a set”.</source>
        <translation>เลือกช่วงเวลาและตัวกรอง แล้วกด “เก็บเป็นชุดรายงาน”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>{name} is kept. It is made again from “Sets of reports”.</source>
        <translation>เก็บ “{name}” แล้ว ทำซ้ำได้จากปุ่ม “ชุดรายงาน”</translation>
    </message>
    <message>
        <source>Keep a set of reports</source>
        <translation>เก็บเป็นชุดรายงาน</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>บันทึก “{name}” แล้ว</translation>
    </message>
    <message>
        <source>Change a set of reports</source>
        <translation>แก้ไขชุดรายงาน</translation>
    </message>
    <message>
        <source>{name} is not offered any more. Papers that were made with it stay as they are.</source>
        <translation>“{name}” จะไม่มีให้เลือกอีก เอกสารที่เคยทำไว้ยังอยู่ตามเดิม</translation>
    </message>
    <message>
        <source>Remove this set of reports?</source>
        <translation>นำชุดรายงานนี้ออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>{name} is not offered any more.</source>
        <translation>นำ “{name}” ออกแล้ว</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>กำลังหยุด …</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} จาก {all}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>บันทึกแล้ว: {file}</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>กำลังบันทึก {file}</translation>
    </message>
    <message>
        <source>Stopped. {file} was not written.</source>
        <translation>หยุดแล้ว ไม่ได้บันทึกไฟล์ {file}</translation>
    </message>
</context>
<context>
    <name>PublicMenu</name>
    <message>
        <source>Publication copy</source>
        <translation>ฉบับเผยแพร่</translation>
    </message>
    <message>
        <source>The report without any person&apos;s name, for everybody to see</source>
        <translation>รายงานที่ไม่มีชื่อและข้อมูลของบุคคล สำหรับเผยแพร่ต่อสาธารณะ</translation>
    </message>
    <message>
        <source>Look at the publication copy</source>
        <translation>ดูฉบับเผยแพร่</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>บันทึกเป็น PDF …</translation>
    </message>
    <message>
        <source>Save as Excel …</source>
        <translation>บันทึกเป็น Excel …</translation>
    </message>
    <message>
        <source>Save pictures for the website …</source>
        <translation>บันทึกเป็นภาพสำหรับเว็บไซต์ …</translation>
    </message>
    <message>
        <source>Look at the Facebook picture</source>
        <translation>ดูภาพสำหรับ Facebook</translation>
    </message>
    <message>
        <source>Save the Facebook picture …</source>
        <translation>บันทึกภาพสำหรับ Facebook …</translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>Note a publication</source>
        <translation>บันทึกการเผยแพร่</translation>
    </message>
    <message>
        <source>Keep on the register</source>
        <translation>บันทึกลงทะเบียน</translation>
    </message>
    <message>
        <source>The file that was made public</source>
        <translation>ไฟล์ที่เผยแพร่</translation>
    </message>
    <message>
        <source>Files (*.pdf *.png *.jpg *.jpeg *.xlsx *.docx *.zip);;All files (*)</source>
        <translation>ไฟล์เอกสาร (*.pdf *.png *.jpg *.jpeg *.xlsx *.docx *.zip);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Made public on</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Copied from the address bar of the browser</source>
        <translation>คัดลอกจากช่องที่อยู่ของเบราว์เซอร์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
    <message>
        <source>Choose the file that was made public.</source>
        <translation>เลือกไฟล์ที่เผยแพร่</translation>
    </message>
    <message>
        <source>{file} is on the register.</source>
        <translation>บันทึก {file} ลงทะเบียนแล้ว</translation>
    </message>
</context>
<context>
    <name>PublicationModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Website</source>
        <translation>เว็บไซต์</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>เฟซบุ๊ก</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>ป้ายประกาศ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ช่องทางอื่น</translation>
    </message>
    <message>
        <source>Loan statistics</source>
        <translation>สถิติการยืม</translation>
    </message>
    <message>
        <source>Year-end summary</source>
        <translation>สรุปผลสิ้นปีงบประมาณ</translation>
    </message>
    <message>
        <source>Report on the measures</source>
        <translation>รายงานผลตามมาตรการ</translation>
    </message>
    <message>
        <source>Borrow form</source>
        <translation>แบบใบยืม</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Order of appointment</source>
        <translation>คำสั่งแต่งตั้ง</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>เผยแพร่อยู่</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>ถอนแล้ว {day}</translation>
    </message>
</context>
<context>
    <name>PublicationsTab</name>
    <message>
        <source>Publications</source>
        <translation>ทะเบียนการเผยแพร่</translation>
    </message>
    <message>
        <source>What the office made public about the lending of its property, with the very file. Nothing is taken off this list.</source>
        <translation>สิ่งที่หน่วยงานเผยแพร่เกี่ยวกับการให้ยืมทรัพย์สิน พร้อมไฟล์ฉบับที่เผยแพร่จริง รายการในทะเบียนนี้ไม่มีการลบ</translation>
    </message>
    <message>
        <source>Nothing of this year was made public yet</source>
        <translation>ปีนี้ยังไม่มีการเผยแพร่</translation>
    </message>
    <message>
        <source>Press “Note a publication” once something is on the website or the board.</source>
        <translation>เมื่อลงเว็บไซต์หรือติดป้ายประกาศแล้ว กด “บันทึกการเผยแพร่”</translation>
    </message>
    <message>
        <source>The property officer notes here what was made public.</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้บันทึกการเผยแพร่ที่นี่</translation>
    </message>
    <message>
        <source>Note a publication</source>
        <translation>บันทึกการเผยแพร่</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอนการเผยแพร่</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>เปิดลิงก์</translation>
    </message>
    <message>
        <source>Noted by {name}</source>
        <translation>ผู้บันทึก {name}</translation>
    </message>
    <message>
        <source>Withdrawn: {why}</source>
        <translation>ถอนแล้ว: {why}</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>{report}, publication copy</source>
        <translation>{report} (ฉบับเผยแพร่)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the publication copy</source>
        <translation>บันทึกฉบับเผยแพร่</translation>
    </message>
    <message>
        <source>Save pictures of the publication copy</source>
        <translation>บันทึกภาพฉบับเผยแพร่</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>ไฟล์ภาพ (*.png)</translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation>กำลังสร้างภาพ {file}</translation>
    </message>
    <message>
        <source>Making {file}</source>
        <translation>กำลังจัดทำ {file}</translation>
    </message>
    <message>
        <source>There already are files with the names of later pages: {files}</source>
        <translation>มีไฟล์ที่ใช้ชื่อของหน้าถัดไปอยู่แล้ว: {files}</translation>
    </message>
    <message>
        <source>Replace the files?</source>
        <translation>แทนที่ไฟล์เดิมหรือไม่</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>แทนที่</translation>
    </message>
</context>
<context>
    <name>ReadingPresenter</name>
    <message>
        <source>This version has no section yet. Add the first one at the left.</source>
        <translation>ฉบับนี้ยังไม่มีหัวข้อ เพิ่มหัวข้อแรกได้ทางซ้าย</translation>
    </message>
    <message>
        <source>No section yet</source>
        <translation>ยังไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>No section holds “{text}”. Clear the search to see all.</source>
        <translation>ไม่พบ “{text}” ในหัวข้อใด ล้างคำค้นเพื่อดูทั้งหมด</translation>
    </message>
    <message>
        <source>Found in {count} sections</source>
        <translation>พบใน {count} หัวข้อ</translation>
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
    <name>ReceiveDialog</name>
    <message>
        <source>Receive a complaint</source>
        <translation>รับเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>ลงทะเบียนรับเรื่อง</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>วันที่รับเรื่อง</translation>
    </message>
    <message>
        <source>Choose one or write your own words.</source>
        <translation>เลือกจากรายการหรือพิมพ์เองได้</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ข้อความที่ร้องเรียน</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>ผู้ร้องเรียน</translation>
    </message>
    <message>
        <source>Where an answer reaches them</source>
        <translation>ช่องทางติดต่อกลับ</translation>
    </message>
    <message>
        <source>Name and contact may stay empty; then no answer is awaited. They are seen only by those who keep this register and stand on no paper.</source>
        <translation>ชื่อและช่องทางติดต่อเว้นว่างได้ ซึ่งจะไม่มีขั้นตอนแจ้งผล ข้อมูลนี้เห็นเฉพาะผู้ดูแลทะเบียน และไม่พิมพ์ลงเอกสารใด</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
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
        <source>There is no file {file}. Check its name and its folder.</source>
        <translation>ไม่พบไฟล์ {file} โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์</translation>
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
        <source>Your account has been closed, so nothing was kept. Ask the administrator.</source>
        <translation>บัญชีผู้ใช้ของท่านถูกปิดแล้ว จึงไม่มีการบันทึกใด ๆ โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The role of your account has been changed, so nothing was kept. Sign in again to work in the new role.</source>
        <translation>บัญชีผู้ใช้ของท่านถูกเปลี่ยนบทบาทแล้ว จึงไม่มีการบันทึกใด ๆ โปรดเข้าสู่ระบบอีกครั้งเพื่อทำงานในบทบาทใหม่</translation>
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
        <source>The guidance is longer than 1,000 letters. Shorten it.</source>
        <translation>คำแนะนำยาวเกิน 1,000 ตัวอักษร โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>The usual days are more than the longest. Lower them.</source>
        <translation>จำนวนวันยืมปกติมากกว่าจำนวนวันสูงสุด โปรดลดลง</translation>
    </message>
    <message>
        <source>The program does not cite this clause. Choose another.</source>
        <translation>โปรแกรมไม่ได้อ้างถึงข้อนี้ โปรดเลือกข้ออื่น</translation>
    </message>
    <message>
        <source>Enter the wording, 1,500 letters at most.</source>
        <translation>กรอกข้อความ ไม่เกิน 1,500 ตัวอักษร</translation>
    </message>
    <message>
        <source>Enter where the wording is from.</source>
        <translation>ระบุที่มาของข้อความ</translation>
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
        <source>It is due on {due_date}; nobody is asked to return it before that day.</source>
        <translation>ครบกำหนดคืน {due_date} ยังไม่ถึงวันที่ต้องทวง</translation>
    </message>
    <message>
        <source>Enter who asked for it.</source>
        <translation>ใส่ชื่อผู้ทวง</translation>
    </message>
    <message>
        <source>The day to ask again must come after this follow-up.</source>
        <translation>วันทวงครั้งต่อไปต้องอยู่หลังวันที่ทวงครั้งนี้</translation>
    </message>
    <message>
        <source>This office does not extend loans: they are returned first and borrowed anew.</source>
        <translation>หน่วยงานนี้ไม่ให้ขยายเวลา ต้องคืนก่อนแล้วยืมใหม่</translation>
    </message>
    <message>
        <source>The new due date must be later than {due_date}, and not before it is allowed.</source>
        <translation>กำหนดคืนใหม่ต้องอยู่หลัง {due_date} และไม่ก่อนวันที่อนุมัติ</translation>
    </message>
    <message>
        <source>The word items in braces must stand on a line of its own, and only known words may be in braces.</source>
        <translation>คำว่า items ในวงเล็บปีกกาต้องอยู่บรรทัดของตัวเอง และในวงเล็บปีกกาใช้ได้เฉพาะคำที่กำหนด</translation>
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
        <source>Enter the name of the kit.</source>
        <translation>กรุณาระบุชื่อชุดพัสดุ</translation>
    </message>
    <message>
        <source>Another kit already has this name.</source>
        <translation>มีชุดพัสดุอื่นใช้ชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>This kit is not in the book. Look at the list again.</source>
        <translation>ไม่พบชุดพัสดุนี้ โปรดดูรายการอีกครั้ง</translation>
    </message>
    <message>
        <source>Put at least one asset into the kit.</source>
        <translation>กรุณาใส่ทรัพย์สินอย่างน้อย 1 รายการในชุด</translation>
    </message>
    <message>
        <source>The list of accessories is longer than 200 letters. Shorten it.</source>
        <translation>รายการอุปกรณ์ประกอบยาวเกิน 200 ตัวอักษร กรุณาย่อให้สั้นลง</translation>
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
        <source>Nothing may be lent for private ends, whoever approves (clause 207).</source>
        <translation>ยืมเพื่อใช้ส่วนตัวไม่ได้ ไม่ว่าผู้ใดอนุมัติ (ข้อ 207)</translation>
    </message>
    <message>
        <source>Choose the type of work.</source>
        <translation>เลือกประเภทงาน</translation>
    </message>
    <message>
        <source>Say why the consumables are needed urgently and cannot be bought in time (clause 210).</source>
        <translation>ระบุเหตุที่ต้องใช้วัสดุสิ้นเปลืองโดยด่วนและจัดหาไม่ทัน (ข้อ 210)</translation>
    </message>
    <message>
        <source>Cars and trucks do not go out on a slip. Use form 3, the request to use a car.</source>
        <translation>รถยนต์และรถบรรทุกไม่ใช้ใบยืม ต้องใช้แบบ 3 (ใบขออนุญาตใช้รถ)</translation>
    </message>
    <message>
        <source>A rule of the type of work stands against it. The head may waive it first, with a reason, under Approve anyway.</source>
        <translation>ขัดกับหลักเกณฑ์ของประเภทงาน นายกอาจยกเว้นได้ก่อน โดยระบุเหตุผลที่ปุ่มอนุมัติเป็นกรณีพิเศษ</translation>
    </message>
    <message>
        <source>This rule does not stand against the loan, so there is nothing to waive.</source>
        <translation>การยืมนี้ไม่ได้ขัดกับหลักเกณฑ์ข้อนี้ จึงไม่มีสิ่งที่ต้องยกเว้น</translation>
    </message>
    <message>
        <source>This opinion, or a later one, has been recorded already. It is never changed.</source>
        <translation>บันทึกความเห็นนี้หรือความเห็นลำดับถัดไปไว้แล้ว และแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>You may record your own opinion only; this one is of {name}. Ask the property officer to record what was signed.</source>
        <translation>ท่านบันทึกได้เฉพาะความเห็นของตนเอง ความเห็นนี้เป็นของ {name} โปรดให้เจ้าหน้าที่พัสดุบันทึกตามที่ลงนามไว้</translation>
    </message>
    <message>
        <source>The head is on record against it, so it cannot be approved in the head&apos;s name. Refuse the request instead.</source>
        <translation>นายกมีความเห็นไม่ให้ยืมไว้แล้ว จึงอนุมัติในนามนายกไม่ได้ ให้บันทึกไม่อนุมัติแทน</translation>
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
        <translation>จำนวนเกินกว่าที่ว่างในช่วงวันที่ยืม โปรดลดจำนวนหรือเปลี่ยนวัน</translation>
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
        <translation>ใบยืมนี้ไม่อยู่ในขั้นตอนที่ทำรายการนี้ได้ อาจมีผู้อื่นดำเนินการไปแล้ว โปรดดูสถานะใบยืมอีกครั้ง</translation>
    </message>
    <message>
        <source>It may still be collected until {due_date}. Release it from the day after.</source>
        <translation>ยังมารับของได้จนถึงวันที่ {due_date} บันทึกว่าไม่มารับได้ตั้งแต่วันถัดไป</translation>
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
        <source>Damaged or lost pieces need a photo. Add one, or say why there is none.</source>
        <translation>ของชำรุดหรือสูญหายต้องมีรูปถ่าย เพิ่มรูปถ่ายหรือบอกเหตุผลที่ไม่มีรูป</translation>
    </message>
    <message>
        <source>Fewer pieces than this still wait to be made good.</source>
        <translation>จำนวนนี้มากกว่าที่ยังรอการชดใช้</translation>
    </message>
    <message>
        <source>What is lost cannot be repaired. Choose a replacement or money (clause 209).</source>
        <translation>ของที่สูญหายซ่อมแซมไม่ได้ เลือกชดใช้เป็นพัสดุหรือเป็นเงิน (ข้อ 209)</translation>
    </message>
    <message>
        <source>Only what was lost can be found again.</source>
        <translation>เฉพาะของที่สูญหายเท่านั้นที่พบคืนได้</translation>
    </message>
    <message>
        <source>Fewer lost pieces than this can be brought back. What a borrower still owes for is settled with the loan.</source>
        <translation>ของที่สูญหายซึ่งรับกลับได้มีน้อยกว่านี้ ส่วนที่ผู้ยืมยังต้องชดใช้ให้บันทึกที่ใบยืม</translation>
    </message>
    <message>
        <source>Enter the number of the document.</source>
        <translation>กรอกเลขที่เอกสาร</translation>
    </message>
    <message>
        <source>Describe what was delivered: its make, model and serial number.</source>
        <translation>ระบุพัสดุที่นำมาชดใช้ ยี่ห้อ รุ่น และหมายเลขเครื่อง</translation>
    </message>
    <message>
        <source>No value was recorded when it was lent. Enter what one was worth then, and how this is known.</source>
        <translation>ไม่ได้บันทึกราคาไว้ขณะยืม กรอกราคาต่อหน่วยในขณะยืมและที่มาของราคา</translation>
    </message>
    <message>
        <source>Damaged or lost pieces of {name} still wait for the borrower to make them good. Settle the loan first.</source>
        <translation>{name} มีของชำรุดหรือสูญหายที่ผู้ยืมยังไม่ได้ชดใช้ บันทึกการชดใช้ของใบยืมก่อน</translation>
    </message>
    <message>
        <source>So many cannot be sent to repair: what waits for a settlement or is promised must stay.</source>
        <translation>ส่งซ่อมจำนวนนี้ไม่ได้ ของที่รอการชดใช้หรืออนุมัติให้ยืมไว้แล้วยังส่งซ่อมไม่ได้</translation>
    </message>
    <message>
        <source>More is counted than was still in repair.</source>
        <translation>จำนวนที่รับคืนมากกว่าที่ยังอยู่ระหว่างซ่อม</translation>
    </message>
    <message>
        <source>Say what is the matter with it.</source>
        <translation>ระบุอาการชำรุด</translation>
    </message>
    <message>
        <source>Enter who repairs it.</source>
        <translation>กรอกชื่อผู้รับซ่อม</translation>
    </message>
    <message>
        <source>This repair is not in the book. Look at the asset again.</source>
        <translation>ไม่พบรายการส่งซ่อมนี้ เปิดดูทรัพย์สินอีกครั้ง</translation>
    </message>
    <message>
        <source>Enter the result of the fact-finding and who decided.</source>
        <translation>กรอกผลการสอบหาข้อเท็จจริงและผู้พิจารณาสั่งการ</translation>
    </message>
    <message>
        <source>Lost pieces of {name} leave the register only by writing them off after a fact-finding (clauses 214-218). Record its result first.</source>
        <translation>{name} มีของสูญหาย ต้องบันทึกผลการสอบหาข้อเท็จจริงและจำหน่ายเป็นสูญก่อน (ข้อ 214–218)</translation>
    </message>
    <message>
        <source>Fewer pieces than this wait for a fact-finding.</source>
        <translation>จำนวนนี้มากกว่าที่รอการสอบหาข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Say who has counted.</source>
        <translation>โปรดระบุผู้ตรวจนับ</translation>
    </message>
    <message>
        <source>Count between 0 and 99,999 pieces.</source>
        <translation>จำนวนที่ตรวจนับต้องอยู่ระหว่าง 0 ถึง 99,999</translation>
    </message>
    <message>
        <source>The count of this year is made on {year_end} or later. Check the day.</source>
        <translation>การตรวจนับของปีงบประมาณนี้ต้องทำตั้งแต่วันที่ {year_end} เป็นต้นไป โปรดตรวจสอบวันที่</translation>
    </message>
    <message>
        <source>The office did not have this asset at the end of fiscal year {fiscal_year}, so it is not counted.</source>
        <translation>ณ วันสิ้นปีงบประมาณ {fiscal_year} ยังไม่มีทรัพย์สินนี้ในทะเบียน จึงไม่ต้องตรวจนับ</translation>
    </message>
    <message>
        <source>More was counted than the register has ({owned}). Check the number; if it is right, say in the remark where the rest comes from.</source>
        <translation>จำนวนที่ตรวจนับมากกว่าในทะเบียน ({owned}) โปรดตรวจสอบตัวเลข หากถูกต้องแล้วให้ระบุที่มาของส่วนที่เกินในหมายเหตุ</translation>
    </message>
    <message>
        <source>The remark is too long. Keep it within {longest} letters.</source>
        <translation>หมายเหตุยาวเกินไป โปรดเขียนไม่เกิน {longest} ตัวอักษร</translation>
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
    <message>
        <source>An entry of this kind is not reversed. Cancel a request instead; enter again what was reversed by mistake.</source>
        <translation>รายการประเภทนี้กลับรายการไม่ได้ หากเป็นคำขอยืมให้ใช้การยกเลิก หากกลับรายการไปโดยผิดพลาดให้บันทึกรายการนั้นใหม่</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>รายการนี้กลับรายการไปแล้ว</translation>
    </message>
    <message>
        <source>More has been entered on this slip since. Reverse the last entry first.</source>
        <translation>มีรายการอื่นบันทึกหลังรายการนี้ในใบยืมเดียวกัน ให้กลับรายการล่าสุดก่อน</translation>
    </message>
    <message>
        <source>What was entered on an earlier day is reversed by the head of supplies or the administrator only.</source>
        <translation>รายการที่บันทึกไว้ในวันก่อนหน้า ให้หัวหน้าเจ้าหน้าที่พัสดุหรือผู้ดูแลระบบเป็นผู้กลับรายการเท่านั้น</translation>
    </message>
    <message>
        <source>{name}: the pieces are not where this entry left them any more; only {there} are. Reverse first what moved them since.</source>
        <translation>{name}: ของไม่ได้อยู่ตามรายการนี้แล้ว เหลืออยู่เพียง {there} หากต้องกลับรายการนี้ ให้กลับรายการที่นำของออกไปภายหลังก่อน</translation>
    </message>
    <message>
        <source>{month} is closed, so nothing can be entered or reversed in it. The head of supplies can open it again under Settings, Month close.</source>
        <translation>เดือน{month} ปิดแล้ว จึงบันทึกหรือกลับรายการในเดือนนี้ไม่ได้ หัวหน้าเจ้าหน้าที่พัสดุเปิดเดือนอีกครั้งได้ที่ ตั้งค่า › ปิดเดือน</translation>
    </message>
    <message>
        <source>{month} is not over yet. It can be closed from the first of the next.</source>
        <translation>เดือน{month} ยังไม่สิ้นสุด ปิดได้ตั้งแต่วันที่ 1 ของเดือนถัดไป</translation>
    </message>
    <message>
        <source>{month} is not closed.</source>
        <translation>เดือน{month} ไม่ได้ปิดอยู่</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>วันสุดท้ายต้องไม่อยู่ก่อนวันแรก</translation>
    </message>
    <message>
        <source>{month} is not in fiscal year {fiscal_year}.</source>
        <translation>เดือน{month} ไม่อยู่ในปีงบประมาณ {fiscal_year}</translation>
    </message>
    <message>
        <source>The book has nothing called {value} to report on.</source>
        <translation>ในสมุดไม่มี “{value}” ให้ออกรายงาน</translation>
    </message>
    <message>
        <source>Give the set of reports a name.</source>
        <translation>กรุณาตั้งชื่อชุดรายงาน</translation>
    </message>
    <message>
        <source>Another set of reports already has this name.</source>
        <translation>มีชุดรายงานชื่อนี้อยู่แล้ว กรุณาใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>This set of reports is not kept any more.</source>
        <translation>ชุดรายงานนี้ถูกนำออกไปแล้ว กรุณาดูรายการอีกครั้ง</translation>
    </message>
    <message>
        <source>Choose at least one report.</source>
        <translation>กรุณาเลือกรายงานอย่างน้อยหนึ่งรายงาน</translation>
    </message>
    <message>
        <source>The text may be {longest} letters long at most.</source>
        <translation>ข้อความยาวเกินไป ใส่ได้ไม่เกิน {longest} ตัวอักษร</translation>
    </message>
    <message>
        <source>Fewer than {least} slips are counted, so that everybody would know who is meant. Choose a longer period, or fewer filters.</source>
        <translation>นับได้น้อยกว่า {least} ใบ ซึ่งอาจทำให้รู้ว่าหมายถึงใคร ให้เลือกช่วงเวลาที่ยาวขึ้นหรือลดเงื่อนไขลง</translation>
    </message>
    <message>
        <source>Enter what was made public.</source>
        <translation>กรอกชื่อเรื่องที่เผยแพร่</translation>
    </message>
    <message>
        <source>This publication was withdrawn already.</source>
        <translation>รายการเผยแพร่นี้ถูกถอนไปแล้ว</translation>
    </message>
    <message>
        <source>Enter the link at which it can be read.</source>
        <translation>กรอกลิงก์ที่เปิดอ่านได้</translation>
    </message>
    <message>
        <source>This is not a link. Copy it from the address bar of the browser.</source>
        <translation>ข้อความนี้ไม่ใช่ลิงก์ ให้คัดลอกจากช่องที่อยู่ของเบราว์เซอร์</translation>
    </message>
    <message>
        <source>It was made public on {day}; it cannot be withdrawn before that day.</source>
        <translation>เผยแพร่เมื่อ {day} จึงถอนก่อนวันนั้นไม่ได้</translation>
    </message>
    <message>
        <source>The report of this year has been begun already.</source>
        <translation>รายงานของปีนี้เริ่มจัดทำไว้แล้ว</translation>
    </message>
    <message>
        <source>The report on the measures of fiscal year {year} has not been begun. Begin it under Measures first.</source>
        <translation>ยังไม่ได้เริ่มจัดทำรายงานมาตรการของปีงบประมาณ {year} ให้เริ่มจัดทำที่เมนู “มาตรการ” ก่อน</translation>
    </message>
    <message>
        <source>The year before has no report to copy from.</source>
        <translation>ปีก่อนไม่มีรายงานให้คัดลอก</translation>
    </message>
    <message>
        <source>This measure is not in the book.</source>
        <translation>ไม่พบมาตรการนี้ในสมุด</translation>
    </message>
    <message>
        <source>Enter what the measure is called.</source>
        <translation>กรอกชื่อมาตรการ</translation>
    </message>
    <message>
        <source>This is longer than the report can hold. Shorten it.</source>
        <translation>ข้อความยาวเกินกว่าที่รายงานรองรับ กรุณาย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>This file has been withdrawn already.</source>
        <translation>ไฟล์นี้ถอนออกจากหลักฐานไปแล้ว</translation>
    </message>
    <message>
        <source>An item needs its number and its wording, not too long.</source>
        <translation>ข้อคำถามต้องมีหมายเลขข้อและข้อความ และต้องไม่ยาวเกินไป</translation>
    </message>
    <message>
        <source>The number {number} is in the list twice.</source>
        <translation>หมายเลขข้อ {number} ซ้ำกันในรายการ</translation>
    </message>
    <message>
        <source>A year has 40 items at most.</source>
        <translation>ปีหนึ่งมีข้อคำถามได้ไม่เกิน 40 ข้อ</translation>
    </message>
    <message>
        <source>Enter what the holiday is called, 200 letters at most.</source>
        <translation>กรอกชื่อวันหยุด ไม่เกิน 200 ตัวอักษร</translation>
    </message>
    <message>
        <source>This day is not in the year of the list.</source>
        <translation>วันนี้ไม่ได้อยู่ในปีของรายการวันหยุด</translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation>วันนี้มีในรายการวันหยุดแล้ว</translation>
    </message>
    <message>
        <source>A year has 60 holidays at most.</source>
        <translation>ปีหนึ่งมีวันหยุดได้ไม่เกิน 60 วัน</translation>
    </message>
    <message>
        <source>This complaint is not in the register.</source>
        <translation>ไม่พบเรื่องร้องเรียนนี้ในทะเบียน</translation>
    </message>
    <message>
        <source>This entry was struck out, so nothing follows it.</source>
        <translation>เรื่องนี้ขีดฆ่าแล้ว จึงบันทึกขั้นตอนต่อไม่ได้</translation>
    </message>
    <message>
        <source>Say by which channel it came.</source>
        <translation>ระบุช่องทางที่รับเรื่อง</translation>
    </message>
    <message>
        <source>Enter what the complaint is about.</source>
        <translation>กรอกเรื่องที่ร้องเรียน</translation>
    </message>
    <message>
        <source>This is too long for the register. Shorten it.</source>
        <translation>ข้อความยาวเกินกว่าที่ทะเบียนรองรับ กรุณาย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>Another step comes first. Look at the complaint again.</source>
        <translation>ยังมีขั้นตอนอื่นที่ต้องทำก่อน กรุณาเปิดดูเรื่องนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Enter who took this step.</source>
        <translation>กรอกชื่อผู้ดำเนินการในขั้นตอนนี้</translation>
    </message>
    <message>
        <source>Choose what was ordered.</source>
        <translation>เลือกคำสั่งของผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Enter what the committee is called.</source>
        <translation>กรอกชื่อคณะกรรมการ</translation>
    </message>
    <message>
        <source>There is a committee called “{name}” already. Appoint it anew there.</source>
        <translation>มีคณะกรรมการชื่อ “{name}” อยู่แล้ว โปรดแต่งตั้งใหม่จากคณะกรรมการนั้น</translation>
    </message>
    <message>
        <source>This committee is not in the book.</source>
        <translation>ไม่พบคณะกรรมการนี้ในสมุด</translation>
    </message>
    <message>
        <source>This order is not in the book. Check its number.</source>
        <translation>ไม่พบคำสั่งนี้ในสมุด ตรวจสอบเลขที่คำสั่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Order {order} has been issued and never changes. Amend or revoke it by a new order.</source>
        <translation>คำสั่งที่ {order} ออกแล้วจึงแก้ไขไม่ได้ ให้ออกคำสั่งใหม่เพื่อแก้ไขเพิ่มเติมหรือยกเลิก</translation>
    </message>
    <message>
        <source>This draft has been discarded. Begin a new one.</source>
        <translation>ร่างคำสั่งนี้ถูกทิ้งแล้ว ให้เริ่มร่างใหม่</translation>
    </message>
    <message>
        <source>Enter what the order is about.</source>
        <translation>กรอกชื่อเรื่องของคำสั่ง</translation>
    </message>
    <message>
        <source>This is longer than an order can bear. Shorten it.</source>
        <translation>ข้อความยาวเกินกว่าที่คำสั่งรับได้ โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>Order {order} exists already. Enter the number of the office&apos;s register of orders.</source>
        <translation>มีคำสั่งที่ {order} อยู่แล้ว ให้กรอกเลขที่ตามทะเบียนคำสั่งของสำนักงาน</translation>
    </message>
    <message>
        <source>An order with a higher number bears an earlier day, or one with a lower number a later day. Check number and day.</source>
        <translation>มีคำสั่งเลขที่มากกว่าแต่ลงวันที่ก่อน หรือเลขที่น้อยกว่าแต่ลงวันที่หลัง ตรวจสอบเลขที่และวันที่อีกครั้ง</translation>
    </message>
    <message>
        <source>The number of an order is 1 or more.</source>
        <translation>เลขที่คำสั่งต้องเป็น 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>Only an order that stands can be amended or revoked. Choose the one in force.</source>
        <translation>แก้ไขเพิ่มเติมหรือยกเลิกได้เฉพาะคำสั่งที่ยังมีผลใช้บังคับ โปรดเลือกคำสั่งที่ใช้บังคับอยู่</translation>
    </message>
    <message>
        <source>This order is still a draft. Issue it before you attach its signed scan.</source>
        <translation>คำสั่งนี้ยังเป็นร่าง โปรดออกคำสั่งก่อนแนบฉบับลงนาม</translation>
    </message>
    <message>
        <source>Enter the duties of the committee, 30 at most.</source>
        <translation>กรอกหน้าที่ของคณะกรรมการอย่างน้อย 1 ข้อ ไม่เกิน 30 ข้อ</translation>
    </message>
    <message>
        <source>Enter the members of the committee, 40 at most.</source>
        <translation>กรอกรายชื่อกรรมการ ไม่เกิน 40 คน</translation>
    </message>
    <message>
        <source>One person is named twice. Take one of the lines out.</source>
        <translation>มีชื่อบุคคลเดียวกันซ้ำสองครั้ง ให้ลบออกหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>The committee needs exactly one chair.</source>
        <translation>คณะกรรมการต้องมีประธานกรรมการหนึ่งคน</translation>
    </message>
    <message>
        <source>The committee needs a secretary.</source>
        <translation>คณะกรรมการต้องมีกรรมการและเลขานุการ</translation>
    </message>
    <message>
        <source>No order says who sits in the committee on {day}. Issue an order first.</source>
        <translation>ไม่มีคำสั่งที่มีผลในวันที่ {day} ว่าใครเป็นกรรมการ ให้ออกคำสั่งแต่งตั้งก่อน</translation>
    </message>
    <message>
        <source>This review round is not in the book.</source>
        <translation>ไม่พบรอบทบทวนนี้ในสมุด</translation>
    </message>
    <message>
        <source>Fiscal year {year} has its review round already.</source>
        <translation>ปีงบประมาณ {year} เปิดรอบทบทวนไว้แล้ว</translation>
    </message>
    <message>
        <source>This review round has been closed.</source>
        <translation>รอบทบทวนนี้ปิดแล้ว</translation>
    </message>
    <message>
        <source>This comment is not in the book.</source>
        <translation>ไม่พบความเห็นนี้ในสมุด</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>กรอกความเห็น</translation>
    </message>
    <message>
        <source>A comment may be {longest} letters long at most. Shorten it.</source>
        <translation>ความเห็นยาวได้ไม่เกิน {longest} ตัวอักษร โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>Write the wording that is proposed.</source>
        <translation>กรอกถ้อยคำที่เสนอ</translation>
    </message>
    <message>
        <source>Write the answer to the comment.</source>
        <translation>กรอกคำชี้แจงต่อความเห็น</translation>
    </message>
    <message>
        <source>Only a member of the committee on that day may say this. Ask the secretary to enter it, or check whose account this is.</source>
        <translation>เฉพาะกรรมการตามคำสั่งที่มีผลในวันนั้นจึงให้ความเห็นได้ ให้เลขานุการบันทึกแทน หรือตรวจสอบว่าบัญชีนี้เป็นของใคร</translation>
    </message>
    <message>
        <source>Something else comes first in this review round. See what is next on its page.</source>
        <translation>ยังมีขั้นตอนก่อนหน้าของรอบทบทวนที่ต้องทำก่อน ดูขั้นตอนถัดไปที่หน้ารอบทบทวน</translation>
    </message>
    <message>
        <source>{count} comments have no answer yet. Answer them first.</source>
        <translation>ยังมีความเห็น {count} ข้อที่ไม่มีคำชี้แจง ให้ชี้แจงก่อน</translation>
    </message>
    <message>
        <source>This meeting is not in the book. Check its number.</source>
        <translation>ไม่พบการประชุมนี้ในสมุด ตรวจสอบครั้งที่ประชุมอีกครั้ง</translation>
    </message>
    <message>
        <source>Enter where the meeting is held.</source>
        <translation>กรอกสถานที่ประชุม</translation>
    </message>
    <message>
        <source>Enter at least one matter of the agenda, 40 at most.</source>
        <translation>กรอกระเบียบวาระอย่างน้อย 1 เรื่อง ไม่เกิน 40 เรื่อง</translation>
    </message>
    <message>
        <source>Meeting {meeting} has no minutes yet.</source>
        <translation>การประชุมครั้งที่ {meeting} ยังไม่มีรายงานการประชุม</translation>
    </message>
    <message>
        <source>The minutes of meeting {meeting} have been certified and never change.</source>
        <translation>รายงานการประชุมครั้งที่ {meeting} ได้รับการรับรองแล้วจึงแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>The minutes of one matter may be {longest} letters long at most.</source>
        <translation>รายงานของแต่ละเรื่องยาวได้ไม่เกิน {longest} ตัวอักษร</translation>
    </message>
    <message>
        <source>There was no quorum: {present} came, {needed} are needed.</source>
        <translation>ไม่ครบองค์ประชุม มาประชุม {present} คน ต้องมีอย่างน้อย {needed} คน</translation>
    </message>
    <message>
        <source>The meeting must end after it began.</source>
        <translation>เวลาเลิกประชุมต้องหลังเวลาเริ่มประชุม</translation>
    </message>
    <message>
        <source>Enter why {name} did not come.</source>
        <translation>กรอกเหตุผลที่ {name} ไม่มาประชุม</translation>
    </message>
    <message>
        <source>Enter who came in place of {name}.</source>
        <translation>กรอกชื่อผู้มาประชุมแทน {name}</translation>
    </message>
    <message>
        <source>{votes} votes are more than the {present} who came. Check the votes.</source>
        <translation>คะแนนเสียงรวม {votes} เสียง มากกว่าผู้มาประชุม {present} คน ตรวจสอบคะแนนอีกครั้ง</translation>
    </message>
    <message>
        <source>This division has acknowledged it already.</source>
        <translation>หน่วยงานนี้รับทราบแล้ว</translation>
    </message>
    <message>
        <source>It cannot have been before {day}. Check the day.</source>
        <translation>เกิดขึ้นก่อนวันที่ {day} ไม่ได้ โปรดตรวจสอบวันที่</translation>
    </message>
    <message>
        <source>The attendance must list each member of that day once, and nobody else. Check {name}.</source>
        <translation>รายชื่อผู้มาประชุมต้องมีกรรมการตามคำสั่งที่ใช้บังคับในวันนั้นครบทุกคน คนละหนึ่งครั้ง และไม่มีผู้อื่น โปรดตรวจสอบชื่อ {name}</translation>
    </message>
    <message>
        <source>Meeting {at} was not held after meeting {meeting}, so it cannot certify its minutes.</source>
        <translation>การประชุมครั้งที่ {at} ไม่ได้จัดหลังครั้งที่ {meeting} จึงรับรองรายงานการประชุมนั้นไม่ได้</translation>
    </message>
    <message>
        <source>The manual has no such version. Check its number.</source>
        <translation>ไม่พบคู่มือฉบับนี้ ตรวจสอบเลขฉบับอีกครั้ง</translation>
    </message>
    <message>
        <source>Version {number} of the manual is approved and never changes. Begin a new version.</source>
        <translation>คู่มือฉบับที่ {number} อนุมัติแล้วจึงแก้ไขไม่ได้ ให้เริ่มร่างฉบับใหม่</translation>
    </message>
    <message>
        <source>A draft of the manual is being worked on already. Finish that one first.</source>
        <translation>มีร่างคู่มือที่กำลังจัดทำอยู่แล้ว ให้ทำฉบับนั้นให้เสร็จก่อน</translation>
    </message>
    <message>
        <source>Send the draft to review first.</source>
        <translation>ให้ส่งร่างเข้าสู่การทบทวนก่อน</translation>
    </message>
    <message>
        <source>The draft is under review already.</source>
        <translation>ร่างนี้อยู่ระหว่างการทบทวนแล้ว</translation>
    </message>
    <message>
        <source>This section is not in the version any more.</source>
        <translation>ไม่พบหัวข้อนี้ในคู่มือฉบับนี้แล้ว</translation>
    </message>
    <message>
        <source>Other sections stand under this one. Move or remove them first.</source>
        <translation>มีหัวข้อย่อยอยู่ภายใต้หัวข้อนี้ ให้ย้ายหรือลบหัวข้อย่อยก่อน</translation>
    </message>
    <message>
        <source>The text of a section may be {longest} letters long at most. Divide it.</source>
        <translation>เนื้อหาของหนึ่งหัวข้อยาวได้ไม่เกิน {longest} ตัวอักษร ให้แบ่งเป็นหัวข้อย่อย</translation>
    </message>
    <message>
        <source>Sections stand {deepest} deep at most.</source>
        <translation>หัวข้อซ้อนกันได้ไม่เกิน {deepest} ชั้น</translation>
    </message>
    <message>
        <source>A section cannot be put under itself.</source>
        <translation>ย้ายหัวข้อไปอยู่ภายใต้ตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>Enter the heading of the section.</source>
        <translation>กรอกชื่อหัวข้อ</translation>
    </message>
    <message>
        <source>A heading may be {longest} letters long at most.</source>
        <translation>ชื่อหัวข้อยาวได้ไม่เกิน {longest} ตัวอักษร</translation>
    </message>
    <message>
        <source>Give at most 30 steps of 500 letters each.</source>
        <translation>ระบุขั้นตอนได้ไม่เกิน 30 ขั้น ขั้นละไม่เกิน 500 ตัวอักษร</translation>
    </message>
    <message>
        <source>The manual in force rules this type of work. Change it in a new version of the manual.</source>
        <translation>ประเภทงานนี้เป็นไปตามคู่มือฉบับที่ใช้อยู่ ให้แก้ไขในร่างคู่มือฉบับใหม่</translation>
    </message>
    <message>
        <source>The manual has no section yet.</source>
        <translation>คู่มือยังไม่มีหัวข้อ</translation>
    </message>
    <message>
        <source>The manual cannot be in force before the day it was approved.</source>
        <translation>วันที่เริ่มใช้คู่มือต้องไม่ก่อนวันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Version {number} is in force from a later day. Choose that day or one after it.</source>
        <translation>ฉบับที่ {number} มีผลใช้บังคับภายหลังวันนี้ เลือกวันนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Enter the title of the manual.</source>
        <translation>กรอกชื่อคู่มือ</translation>
    </message>
    <message>
        <source>What is new may be {longest} letters long at most.</source>
        <translation>ข้อความสาระที่ปรับปรุงยาวได้ไม่เกิน {longest} ตัวอักษร</translation>
    </message>
    <message>
        <source>A picture in the text is not attached to the manual. Insert it again.</source>
        <translation>ภาพในข้อความไม่ได้แนบไว้กับคู่มือ แทรกภาพใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>This guidance is not in the version any more.</source>
        <translation>ไม่มีแนวปฏิบัตินี้ในฉบับนี้แล้ว</translation>
    </message>
    <message>
        <source>This round has its draft already. Go on with that one.</source>
        <translation>การทบทวนรอบนี้มีร่างอยู่แล้ว ให้ดำเนินการต่อจากร่างนั้น</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Register template</source>
        <translation>แบบฟอร์มทะเบียนทรัพย์สิน</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>บันทึกแบบฟอร์ม</translation>
    </message>
    <message>
        <source>{file} is ready. Fill it in, then press “Import”.</source>
        <translation>{file} พร้อมใช้ กรอกข้อมูลแล้วกด “นำเข้า”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อทรัพย์สิน</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>รหัสทรัพย์สิน</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Owning division</source>
        <translation>หน่วยงานเจ้าของ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วยนับ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Value of one (baht)</source>
        <translation>ราคาต่อหน่วย (บาท)</translation>
    </message>
    <message>
        <source>Value of all (baht)</source>
        <translation>ราคารวม (บาท)</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>วันที่ได้มา</translation>
    </message>
    <message>
        <source>Brand or model</source>
        <translation>ยี่ห้อ/รุ่น</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>หมายเลขเครื่อง</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>สภาพ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ลักษณะการใช้</translation>
    </message>
    <message>
        <source>May be lent</source>
        <translation>ให้ยืม</translation>
    </message>
    <message>
        <source>Needs form 3</source>
        <translation>ต้องใช้แบบ 3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Not for lending</source>
        <translation>ไม่ให้ยืม</translation>
    </message>
    <message>
        <source>Cannot be lent</source>
        <translation>ยืมไม่ได้</translation>
    </message>
    <message>
        <source>Free {free} / {all}</source>
        <translation>ว่าง {free} / {all}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>จำหน่ายแล้ว</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release what nobody came for</source>
        <translation>บันทึกใบยืมที่ไม่มีผู้มารับของ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>บันทึกว่าไม่มารับ</translation>
    </message>
    <message>
        <source>{slip} · {borrower}
{asset} · last day {day}</source>
        <translation>{slip} · {borrower}
{asset} · ถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>{asset} and {more} more</source>
        <translation>{asset} และอีก {more} รายการ</translation>
    </message>
    <message>
        <source>Their last day is over and nothing was handed over. The slip keeps its number and stays in the ledger as never collected; it does not count as returned. Whoever still needs the assets fills in a new form.</source>
        <translation>เลยวันสุดท้ายตามใบยืมแล้วและยังไม่มีการจ่ายของ ใบยืมยังคงเลขที่เดิมและอยู่ในสมุดคุมโดยระบุว่า “ไม่มารับ” ไม่นับเป็นการคืน หากยังต้องการใช้ให้ทำใบยืมใหม่</translation>
    </message>
    <message>
        <source>Why, if it is known</source>
        <translation>เหตุผล (ถ้าทราบ)</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Such as 3,350.00</source>
        <translation>เช่น 3,350.00</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Save the report as PDF</source>
        <translation>บันทึกรายงานเป็น PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as an Excel workbook</source>
        <translation>บันทึกรายงานเป็นไฟล์ Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ไฟล์ Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Statistics of the period</source>
        <translation>สถิติประจำงวด</translation>
    </message>
    <message>
        <source>Months of the fiscal year</source>
        <translation>รายเดือนทั้งปีงบประมาณ</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>ตามประเภททรัพย์สิน</translation>
    </message>
    <message>
        <source>By owning division</source>
        <translation>ตามหน่วยงานเจ้าของ</translation>
    </message>
    <message>
        <source>By borrower</source>
        <translation>ตามผู้ยืม</translation>
    </message>
    <message>
        <source>By type of work</source>
        <translation>ตามประเภทงาน</translation>
    </message>
    <message>
        <source>By asset</source>
        <translation>การใช้ทรัพย์สิน</translation>
    </message>
    <message>
        <source>On time and asked for</source>
        <translation>คืนตรงกำหนดและการทวง</translation>
    </message>
    <message>
        <source>Damaged, lost, made good</source>
        <translation>ชำรุด สูญหาย ชดใช้</translation>
    </message>
    <message>
        <source>Out on 30 September</source>
        <translation>ค้างคืน ณ 30 ก.ย.</translation>
    </message>
    <message>
        <source>Year-end summary</source>
        <translation>สรุปผลสิ้นปีงบประมาณ</translation>
    </message>
    <message>
        <source>Slips handed over</source>
        <translation>ใบยืมที่จ่ายพัสดุ</translation>
    </message>
    <message>
        <source>Slips with units returned</source>
        <translation>ใบยืมที่มีการรับคืน</translation>
    </message>
    <message>
        <source>Slips with units returned damaged</source>
        <translation>ใบยืมที่คืนของชำรุด</translation>
    </message>
    <message>
        <source>Slips with units lost</source>
        <translation>ใบยืมที่มีของสูญหาย</translation>
    </message>
    <message>
        <source>Slips with units made good</source>
        <translation>ใบยืมที่ชดใช้แล้ว</translation>
    </message>
    <message>
        <source>Slips with units still out</source>
        <translation>ใบยืมที่ยังค้างคืน</translation>
    </message>
    <message>
        <source>Slips that are overdue</source>
        <translation>ใบยืมที่เกินกำหนด</translation>
    </message>
    <message>
        <source>Slips with units to be made good</source>
        <translation>ใบยืมที่รอชดใช้</translation>
    </message>
    <message>
        <source>Slips approved and never collected</source>
        <translation>ใบยืมที่อนุมัติแล้วไม่มารับ</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>คำขอที่ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Slips cancelled</source>
        <translation>ใบยืมที่ยกเลิก</translation>
    </message>
    <message>
        <source>Slips extended</source>
        <translation>ใบยืมที่ขยายกำหนดคืน</translation>
    </message>
    <message>
        <source>Slips returned whole</source>
        <translation>ใบยืมที่คืนครบแล้ว</translation>
    </message>
    <message>
        <source>Slips returned on time</source>
        <translation>ใบยืมที่คืนตรงกำหนด</translation>
    </message>
    <message>
        <source>Slips to be asked for (clause 211)</source>
        <translation>ใบยืมที่ต้องทวง (ข้อ 211)</translation>
    </message>
    <message>
        <source>Slips asked for in time</source>
        <translation>ใบยืมที่ทวงภายในกำหนด</translation>
    </message>
    <message>
        <source>Slips asked for too late</source>
        <translation>ใบยืมที่ทวงช้ากว่ากำหนด</translation>
    </message>
    <message>
        <source>Slips never asked for</source>
        <translation>ใบยืมที่ไม่ได้ทวง</translation>
    </message>
    <message>
        <source>Slips back before the day to ask</source>
        <translation>ใบยืมที่คืนหรือขยายกำหนดก่อนพ้นวันที่ต้องทวง</translation>
    </message>
    <message>
        <source>The present month</source>
        <translation>เดือนนี้</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>เดือนที่แล้ว</translation>
    </message>
    <message>
        <source>The present quarter</source>
        <translation>ไตรมาสนี้</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>ไตรมาสที่แล้ว</translation>
    </message>
    <message>
        <source>The present half year</source>
        <translation>ครึ่งปีนี้</translation>
    </message>
    <message>
        <source>The half year before</source>
        <translation>ครึ่งปีที่แล้ว</translation>
    </message>
    <message>
        <source>The present fiscal year</source>
        <translation>ปีงบประมาณนี้</translation>
    </message>
    <message>
        <source>The fiscal year before</source>
        <translation>ปีงบประมาณที่แล้ว</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>เอกสาร (PDF)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>สมุดงาน (Excel)</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>A retired asset is never lent or changed again. Its row and its history stay.</source>
        <translation>ทรัพย์สินที่จำหน่ายแล้วจะยืมหรือแก้ไขอีกไม่ได้ รายการและประวัติยังคงอยู่</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>จำหน่าย {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>จำหน่าย</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>วันที่จำหน่าย</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>ReturnLineBoxes</name>
    <message>
        <source>{name}: good</source>
        <translation>{name}: สภาพดี</translation>
    </message>
    <message>
        <source>{name}: damaged</source>
        <translation>{name}: ชำรุด</translation>
    </message>
    <message>
        <source>{name}: lost</source>
        <translation>{name}: สูญหาย</translation>
    </message>
    <message>
        <source>{name}: condition</source>
        <translation>{name}: สภาพที่พบ</translation>
    </message>
    <message>
        <source>Describe what is damaged, or how it was lost.</source>
        <translation>โปรดระบุว่าชำรุดอย่างไร หรือสูญหายอย่างไร</translation>
    </message>
    <message>
        <source>In working order</source>
        <translation>ใช้การได้เรียบร้อย</translation>
    </message>
</context>
<context>
    <name>ReturnTableModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>สภาพ</translation>
    </message>
    <message>
        <source>Brought by, taken by</source>
        <translation>ผู้ส่งคืน → ผู้รับคืน</translation>
    </message>
    <message>
        <source>good {count}</source>
        <translation>ดี {count}</translation>
    </message>
    <message>
        <source>damaged {count}</source>
        <translation>ชำรุด {count}</translation>
    </message>
    <message>
        <source>lost {count}</source>
        <translation>สูญหาย {count}</translation>
    </message>
</context>
<context>
    <name>ReversalWords</name>
    <message>
        <source>the approval</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>the cancellation</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>บันทึกไม่มารับ</translation>
    </message>
    <message>
        <source>the hand-over</source>
        <translation>จ่ายของ</translation>
    </message>
    <message>
        <source>the return</source>
        <translation>รับคืน</translation>
    </message>
    <message>
        <source>the extension</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>the settlement</source>
        <translation>ชดใช้</translation>
    </message>
    <message>
        <source>the replacement</source>
        <translation>รับของชดใช้</translation>
    </message>
    <message>
        <source>the finding</source>
        <translation>การพบของที่สูญหาย</translation>
    </message>
    <message>
        <source>Reversed {what}: {reason}</source>
        <translation>กลับรายการ{what}: {reason}</translation>
    </message>
    <message>
        <source>Reversed {day}: {reason}</source>
        <translation>กลับรายการเมื่อ {day}: {reason}</translation>
    </message>
    <message>
        <source>{entered} (late)</source>
        <translation>{entered} (ย้อนหลัง)</translation>
    </message>
    <message>
        <source>{what} of {day} entered on {entered}</source>
        <translation>{what} {day} บันทึกเมื่อ {entered}</translation>
    </message>
    <message>
        <source>{what} of {day}, {count}, reversed {reversed}: {reason}</source>
        <translation>กลับรายการ{what} {day} จำนวน {count} เมื่อ {reversed}: {reason}</translation>
    </message>
</context>
<context>
    <name>ReverseDialog</name>
    <message>
        <source>Reverse the last entry</source>
        <translation>กลับรายการล่าสุด</translation>
    </message>
    <message>
        <source>Undo what was just entered</source>
        <translation>ยกเลิกรายการเมื่อครู่</translation>
    </message>
    <message>
        <source>{said}
of {day}, entered {entered}
by {officer}

{outcome} Both stay in the history and the ledger, the first one struck through.</source>
        <translation>{said}
วันที่ {day} บันทึกเมื่อ {entered}
โดย {officer}

{outcome} ทั้งสองรายการยังคงอยู่ในประวัติและสมุดคุม โดยรายการเดิมจะถูกขีดฆ่า</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>กลับรายการ</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>บันทึกผิดพลาด</translation>
    </message>
    <message>
        <source>The slip will be cancelled and its number kept, never used again; a new form is needed.</source>
        <translation>ใบยืมจะเป็น “ยกเลิก” โดยเลขที่ยังคงอยู่และไม่นำมาใช้ซ้ำ หากยังต้องการยืมให้ทำใบยืมใหม่</translation>
    </message>
    <message>
        <source>The request will wait for its decision again.</source>
        <translation>คำขอจะกลับไปรอพิจารณาอีกครั้ง</translation>
    </message>
    <message>
        <source>The loan will stand as before it was called off.</source>
        <translation>การยืมจะกลับไปเป็นเหมือนก่อนยกเลิก</translation>
    </message>
    <message>
        <source>The slip will wait to be collected again.</source>
        <translation>ใบยืมจะกลับไปรอรับของอีกครั้ง</translation>
    </message>
    <message>
        <source>Everything will be back in store, not collected.</source>
        <translation>ของทั้งหมดจะกลับเป็นอยู่ในคลังและยังไม่ได้รับของ</translation>
    </message>
    <message>
        <source>The due date before it will be in force again.</source>
        <translation>กำหนดคืนเดิมจะกลับมาใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>The pieces will wait to be made good again.</source>
        <translation>ของที่ชำรุดหรือสูญหายจะกลับไปรอชดใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>What was counted will be out again.</source>
        <translation>ของที่นับคืนไว้จะกลับเป็นค้างคืน</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Undo what was just entered</source>
        <translation>ยกเลิกรายการเมื่อครู่</translation>
    </message>
    <message>
        <source>Reverse the last entry</source>
        <translation>กลับรายการล่าสุด</translation>
    </message>
    <message>
        <source>Reversed. Both entries stay in the history.</source>
        <translation>กลับรายการแล้ว ทั้งสองรายการยังคงอยู่ในประวัติ</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Remark</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>เสนอถ้อยคำ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>ไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับไว้ปรับปรุง</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>รับไว้บางส่วน</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ประธานกรรมการ</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>รองประธานกรรมการ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Member and secretary</source>
        <translation>กรรมการและเลขานุการ</translation>
    </message>
    <message>
        <source>Member and assistant secretary</source>
        <translation>กรรมการและผู้ช่วยเลขานุการ</translation>
    </message>
    <message>
        <source>Proposed by memo</source>
        <translation>เสนอขออนุมัติ (บันทึกข้อความ)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Circulated to the divisions</source>
        <translation>แจ้งเวียนส่วนราชการ</translation>
    </message>
    <message>
        <source>Acknowledged by a division</source>
        <translation>ส่วนราชการรับทราบ</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>ปิดการทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ยกร่าง</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ให้ความเห็น</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ประชุม</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ตอบความเห็น</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>บันทึกเสนอ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>แจ้งเวียน</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>รอคำตอบ</translation>
    </message>
    <message>
        <source>{day}, with their own account</source>
        <translation>{day} ให้ความเห็นด้วยบัญชีของตนเอง</translation>
    </message>
    <message>
        <source>{day}, entered by {name}</source>
        <translation>{day} บันทึกแทนโดย {name}</translation>
    </message>
    <message>
        <source>{outcome}: {answer}</source>
        <translation>{outcome}: {answer}</translation>
    </message>
    <message>
        <source>{count} slips</source>
        <translation>{count} ใบ</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} รายการ</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>May do everything, and keeps the settings and accounts.</source>
        <translation>ทำได้ทุกอย่าง รวมทั้งตั้งค่าและจัดการบัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>Keeps the register and people, and runs the loans.</source>
        <translation>ดูแลทะเบียนทรัพย์สินและรายชื่อบุคคล และดำเนินการยืม-คืน</translation>
    </message>
    <message>
        <source>As the property officer, and keeps the settings of the office.</source>
        <translation>เช่นเดียวกับเจ้าหน้าที่พัสดุ และตั้งค่าของหน่วยงานได้</translation>
    </message>
    <message>
        <source>Reads all, and approves or refuses loans.</source>
        <translation>ดูได้ทั้งหมด และอนุมัติหรือไม่อนุมัติการยืม</translation>
    </message>
    <message>
        <source>Reads all for the committee&apos;s review.</source>
        <translation>ดูได้ทั้งหมดเพื่อการทบทวนของคณะกรรมการ</translation>
    </message>
    <message>
        <source>Reads all and changes nothing.</source>
        <translation>ดูได้ทั้งหมด แต่แก้ไขไม่ได้</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>What it serves</source>
        <translation>ใช้เพื่อ</translation>
    </message>
    <message>
        <source>Why the consumables are urgent (clause 210)</source>
        <translation>เหตุที่ต้องใช้วัสดุสิ้นเปลืองโดยด่วน (ข้อ 210)</translation>
    </message>
    <message>
        <source>Steps, documents and care</source>
        <translation>ขั้นตอน เอกสาร และการดูแลรักษา</translation>
    </message>
    <message>
        <source>Clause {number}: {wording}</source>
        <translation>ข้อ {number}: {wording}</translation>
    </message>
    <message>
        <source>not yet checked against the original</source>
        <translation>ยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>This type of work and these assets allow {days} days. The head must waive it before approving.</source>
        <translation>ประเภทงานและทรัพย์สินนี้ให้ยืมได้ไม่เกิน {days} วัน ผู้บริหารต้องยกเว้นข้อนี้ก่อนอนุมัติ</translation>
    </message>
    <message>
        <source>This type of work does not allow the category. The head must waive it first.</source>
        <translation>ประเภทงานนี้ไม่ให้ยืมทรัพย์สินหมวดนี้ ต้องให้นายกยกเว้นก่อนอนุมัติ</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>What the section shows</source>
        <translation>สิ่งที่แสดงในหัวข้อ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Taken from the desk&apos;s own records, so that manual and practice agree.</source>
        <translation>ดึงจากข้อมูลที่ใช้ปฏิบัติงานจริง เพื่อให้คู่มือกับการปฏิบัติตรงกัน</translation>
    </message>
    <message>
        <source>Set out under its text</source>
        <translation>แสดงต่อท้ายข้อความ</translation>
    </message>
    <message>
        <source>Figures that bear on it</source>
        <translation>ตัวเลขที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Shown beside the section in a review.</source>
        <translation>แสดงข้างหัวข้อเมื่อมีการทบทวน</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Heading</source>
        <translation>ชื่อหัวข้อ</translation>
    </message>
    <message>
        <source>Changed, not kept yet.</source>
        <translation>แก้ไขแล้ว ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>คัดลอกข้อความแล้ว</translation>
    </message>
    <message>
        <source>Keep this section</source>
        <translation>บันทึกหัวข้อนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Somebody else has kept this section meanwhile. What you wrote is still here: copy it, then go on from the text as it is now.</source>
        <translation>ระหว่างนี้มีผู้อื่นบันทึกหัวข้อนี้แล้ว ข้อความที่ท่านเขียนยังอยู่ที่นี่ ให้คัดลอกไว้ แล้วแก้ไขต่อจากข้อความปัจจุบัน</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>คัดลอกข้อความของฉัน</translation>
    </message>
    <message>
        <source>Show the text as it is now</source>
        <translation>แสดงข้อความปัจจุบัน</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The totals are of the whole of {period}</source>
        <translation>ตัวเลขรวมนับทั้ง{period}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>ยังไม่มีข้อความในหัวข้อนี้</translation>
    </message>
    <message>
        <source>Figures: {concerns}</source>
        <translation>ตัวเลขประกอบ: {concerns}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>เขียน</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Search headings and texts</source>
        <translation>ค้นหาในหัวข้อและข้อความ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>เพิ่มหัวข้อ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>ย้ายออกหนึ่งระดับ</translation>
    </message>
    <message>
        <source>Under the one above</source>
        <translation>ย้ายเข้าใต้หัวข้อก่อนหน้า</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>นำหัวข้อนี้ออก</translation>
    </message>
</context>
<context>
    <name>SectionTreeModel</name>
    <message>
        <source>Sections</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>{count} comments, {waiting} wait for an answer</source>
        <translation>ความเห็น {count} รายการ รอคำตอบ {waiting} รายการ</translation>
    </message>
</context>
<context>
    <name>SendToRepairDialog</name>
    <message>
        <source>Send {name} to repair</source>
        <translation>ส่งซ่อม {name}</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>ส่งซ่อม</translation>
    </message>
    <message>
        <source>Damaged pieces</source>
        <translation>ของที่ชำรุด</translation>
    </message>
    <message>
        <source>From the store</source>
        <translation>ของในคลัง</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>ทรัพย์สินที่ส่ง</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>อาการชำรุด</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>ผู้รับซ่อม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่ส่งซ่อม</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>คาดว่าได้คืน</translation>
    </message>
    <message>
        <source>Expected cost (baht)</source>
        <translation>ค่าซ่อมโดยประมาณ (บาท)</translation>
    </message>
    <message>
        <source>This day lies before the day it was sent.</source>
        <translation>วันที่นี้อยู่ก่อนวันที่ส่งซ่อม</translation>
    </message>
</context>
<context>
    <name>SetOutBox</name>
    <message>
        <source>Set out by the desk from the records it works by</source>
        <translation>แสดงโดยโปรแกรมจากข้อมูลที่ใช้ปฏิบัติงานจริง</translation>
    </message>
    <message>
        <source>Look at the borrow form</source>
        <translation>ดูแบบฟอร์มใบยืม</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>The office</source>
        <translation>ข้อมูลหน่วยงาน</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Who holds the posts</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>บันทึกและเริ่มใช้งาน</translation>
    </message>
    <message>
        <source>Describe your office once. What you type is kept if you stop in between.</source>
        <translation>ระบุข้อมูลหน่วยงานเพียงครั้งเดียว หากหยุดกลางคัน ข้อมูลที่พิมพ์ไว้จะยังอยู่</translation>
    </message>
    <message>
        <source>Welcome to Asset Desk</source>
        <translation>ยินดีต้อนรับสู่ Asset Desk</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Only the administrator may change this.</source>
        <translation>แก้ไขได้เฉพาะผู้ดูแลระบบเท่านั้น</translation>
    </message>
    <message>
        <source>Your role may only read this. The administrator or the head of supplies changes it.</source>
        <translation>บทบาทของท่านดูได้เท่านั้น หากต้องการแก้ไขโปรดแจ้งผู้ดูแลระบบหรือหัวหน้าเจ้าหน้าที่พัสดุ</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Office</source>
        <translation>ข้อมูลหน่วยงาน</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>สำนัก/กอง</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>ตำแหน่งผู้ลงนาม</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>การทวงและขยายเวลา</translation>
    </message>
    <message>
        <source>Types of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>ปิดเดือน</translation>
    </message>
    <message>
        <source>Cited clauses</source>
        <translation>ข้อระเบียบที่อ้างถึง</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>ITA items</source>
        <translation>ข้อคำถาม ITA</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>สำรองและตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Make good {slip}, {borrower}</source>
        <translation>บันทึกการชดใช้ {slip} {borrower}</translation>
    </message>
    <message>
        <source>Record the settlement</source>
        <translation>บันทึกการชดใช้</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการที่ต้องชดใช้</translation>
    </message>
    <message>
        <source>How it was made good</source>
        <translation>วิธีชดใช้</translation>
    </message>
    <message>
        <source>Pieces this time</source>
        <translation>จำนวนครั้งนี้</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>เลขที่เอกสาร</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Who repaired it, what was delivered, or where it was found</source>
        <translation>ผู้ซ่อม ของที่ส่งมอบ หรือสถานที่ที่พบ</translation>
    </message>
    <message>
        <source>Such as 3,350.00</source>
        <translation>เช่น 3,350.00</translation>
    </message>
    <message>
        <source>Value of one when lent (baht)</source>
        <translation>ราคาต่อหน่วยในขณะยืม (บาท)</translation>
    </message>
    <message>
        <source>How this value is known</source>
        <translation>ที่มาของราคานี้</translation>
    </message>
    <message>
        <source>Empty: the value when lent</source>
        <translation>เว้นว่างหากชดใช้ตามราคาขณะยืม</translation>
    </message>
    <message>
        <source>Another sum agreed on for all these (baht)</source>
        <translation>จำนวนเงินอื่นที่ตกลงชดใช้ทั้งหมด (บาท)</translation>
    </message>
    <message>
        <source>Why it is not the value when lent</source>
        <translation>เหตุผลที่ไม่ใช้ราคาขณะยืม</translation>
    </message>
    <message>
        <source>No value was recorded when it was lent. Enter it, with the reason.</source>
        <translation>ไม่ได้บันทึกราคาไว้ขณะยืม กรอกราคาพร้อมที่มา</translation>
    </message>
    <message>
        <source>The value when lent is {full} baht.</source>
        <translation>ราคาขณะยืม {full} บาท</translation>
    </message>
    <message>
        <source>To be paid: {amount} baht ({words}), at the value when lent.</source>
        <translation>ต้องชดใช้ {amount} บาท ({words}) ตามราคาที่เป็นอยู่ในขณะยืม</translation>
    </message>
    <message>
        <source>To be paid: {amount} baht ({words}), as agreed. The value when lent is {full}.</source>
        <translation>ต้องชดใช้ {amount} บาท ({words}) ตามที่ตกลง โดยราคาขณะยืม {full} บาท</translation>
    </message>
</context>
<context>
    <name>SettlingTab</name>
    <message>
        <source>Made good</source>
        <translation>การชดใช้</translation>
    </message>
    <message>
        <source>Nothing is damaged or lost</source>
        <translation>ไม่มีของชำรุดหรือสูญหาย</translation>
    </message>
    <message>
        <source>What comes back damaged or lost is settled here.</source>
        <translation>ของที่คืนมาชำรุดหรือสูญหายจะบันทึกการชดใช้ที่นี่</translation>
    </message>
    <message>
        <source>Made good ({count} open)</source>
        <translation>ชดใช้ (ค้าง {count})</translation>
    </message>
    <message>
        <source>Record a settlement</source>
        <translation>บันทึกการชดใช้</translation>
    </message>
    <message>
        <source>Damage record</source>
        <translation>บันทึกความเสียหาย</translation>
    </message>
    <message>
        <source>Return receipt</source>
        <translation>ใบรับคืน</translation>
    </message>
    <message>
        <source>Hand-over {day}: {file}</source>
        <translation>จ่ายของ {day}: {file}</translation>
    </message>
    <message>
        <source>Return {day}: {file}</source>
        <translation>รับคืน {day}: {file}</translation>
    </message>
</context>
<context>
    <name>SettlingTableModel</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>value when lent {full} baht ({reason})</source>
        <translation>ราคาขณะยืม {full} บาท ({reason})</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Not made good yet</source>
        <translation>ยังไม่ได้ชดใช้</translation>
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
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>เข้าใช้งาน</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>กำลังเข้าใช้งาน …</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Forgotten the password? The administrator sets a new one in Settings.</source>
        <translation>ลืมรหัสผ่าน? ให้ผู้ดูแลระบบตั้งรหัสผ่านใหม่ที่เมนูตั้งค่า</translation>
    </message>
    <message>
        <source>Type both the user name and the password.</source>
        <translation>โปรดพิมพ์ทั้งชื่อผู้ใช้และรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>SigningModel</name>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในตำแหน่ง</translation>
    </message>
    <message>
        <source>Nobody is known</source>
        <translation>ยังไม่ระบุผู้ดำรงตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>SlipTableModel</name>
    <message>
        <source>Slip</source>
        <translation>ใบยืม</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ผู้ยืม</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>วันที่ยืม</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>กำหนดคืน</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้างคืน</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Open the loan</source>
        <translation>เปิดใบยืม</translation>
    </message>
    <message>
        <source>No slip is behind this figure.</source>
        <translation>ไม่มีใบยืมที่นับในตัวเลขนี้</translation>
    </message>
    <message>
        <source>{count} slips</source>
        <translation>{count} ใบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The request has been made; this is not an approval. Next: decide it.</source>
        <translation>ยื่นคำขอแล้ว ยังไม่ใช่การอนุมัติ ขั้นต่อไป: เสนอผู้อนุมัติพิจารณา</translation>
    </message>
    <message>
        <source>The request was refused. Nothing went out.</source>
        <translation>ไม่อนุมัติคำขอนี้ ไม่มีการจ่ายของ</translation>
    </message>
    <message>
        <source>Approved, waiting to be collected; nothing has been handed over yet.</source>
        <translation>อนุมัติแล้ว รอรับของ ยังไม่ได้จ่าย</translation>
    </message>
    <message>
        <source>Cancelled. The slip number is kept, never used again.</source>
        <translation>ยกเลิกแล้ว เลขที่ใบยืมคงไว้และไม่นำไปใช้ซ้ำ</translation>
    </message>
    <message>
        <source>Cancelled before it was decided.</source>
        <translation>ยกเลิกก่อนพิจารณา</translation>
    </message>
    <message>
        <source>Everything is accounted for, but something is damaged or lost: it waits for settlement (clause 209).</source>
        <translation>คืนครบจำนวนแล้ว แต่มีของชำรุดหรือสูญหาย รอการชดใช้ (ข้อ 209) จึงยังปิดใบยืมไม่ได้</translation>
    </message>
    <message>
        <source>Your role ({role}) does not decide loans. Ask an approver or the head of supplies.</source>
        <translation>บทบาทของท่าน ({role}) อนุมัติไม่ได้ โปรดแจ้งผู้อนุมัติหรือหัวหน้าเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>Your role ({role}) does not record settlements. Ask the head of supplies or an approver.</source>
        <translation>สิทธิ์ของท่าน ({role}) บันทึกการชดใช้ไม่ได้ โปรดติดต่อหัวหน้าเจ้าหน้าที่พัสดุหรือผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Your role ({role}) does not give out or take back. Ask the property officer.</source>
        <translation>บทบาทของท่าน ({role}) จ่ายของหรือรับคืนไม่ได้ โปรดแจ้งเจ้าหน้าที่พัสดุ</translation>
    </message>
    <message>
        <source>What was damaged or lost has been made good. Closed.</source>
        <translation>ชดใช้ของที่ชำรุดหรือสูญหายครบแล้ว ปิดใบยืมแล้ว</translation>
    </message>
    <message>
        <source>Everything came back in working order. Closed.</source>
        <translation>คืนครบถ้วนในสภาพใช้การได้ ปิดใบยืมแล้ว</translation>
    </message>
    <message>
        <source>Nobody collected it before the due date. Release it; a new form is needed.</source>
        <translation>เลยกำหนดคืนแล้วยังไม่มีผู้มารับของ ให้บันทึกว่าไม่มารับ หากยังต้องการใช้ให้ทำใบยืมใหม่</translation>
    </message>
    <message>
        <source>Nobody came for it and its days are over. Nothing went out, so nothing came back.</source>
        <translation>ไม่มีผู้มารับของจนพ้นกำหนด ไม่มีการจ่ายของ จึงไม่นับเป็นการคืน</translation>
    </message>
    <message>
        <source>{days} days late. Asked back on {asked}.</source>
        <translation>เกินกำหนด {days} วัน ทวงแล้วเมื่อ {asked}</translation>
    </message>
    <message>
        <source>{days} days late. It had to be asked back by {chase} (clause 211): ask at once.</source>
        <translation>เกินกำหนดคืน {days} วัน พ้นวันที่ต้องทวงคือ {chase} แล้ว (ข้อ 211) โปรดทวงทันที</translation>
    </message>
    <message>
        <source>{days} days late. It must be asked back by {chase} (clause 211).</source>
        <translation>เกินกำหนดคืน {days} วัน ต้องทวงภายในวันที่ {chase} (ข้อ 211)</translation>
    </message>
    <message>
        <source>Handed over. It is due back today.</source>
        <translation>จ่ายของแล้ว ครบกำหนดคืนวันนี้</translation>
    </message>
    <message>
        <source>Handed over. Due back on {due}, in {left} days.</source>
        <translation>จ่ายของแล้ว กำหนดคืน {due} (อีก {left} วัน)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Thai digits on paper</source>
        <translation>เลขไทยในเอกสาร</translation>
    </message>
    <message>
        <source>The figures cannot be read. Press F5 to try again.</source>
        <translation>อ่านตัวเลขไม่ได้ กด F5 เพื่อลองใหม่</translation>
    </message>
    <message>
        <source>No set of reports is kept yet</source>
        <translation>ยังไม่มีชุดรายงาน</translation>
    </message>
    <message>
        <source>The property officer keeps the sets of reports</source>
        <translation>เจ้าหน้าที่พัสดุเป็นผู้เก็บชุดรายงาน</translation>
    </message>
    <message>
        <source>Sets of reports</source>
        <translation>ชุดรายงาน</translation>
    </message>
    <message>
        <source>Reports that are made again and again, two clicks away</source>
        <translation>รายงานที่ทำเป็นประจำ กดสองครั้งก็ได้</translation>
    </message>
    <message>
        <source>Keep these filters as a set …</source>
        <translation>เก็บเป็นชุดรายงาน …</translation>
    </message>
    <message>
        <source>Change the sets …</source>
        <translation>จัดการชุดรายงาน …</translation>
    </message>
    <message>
        <source>Look at it on paper</source>
        <translation>ดูก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>บันทึกเป็น Excel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>คำนิยาม</translation>
    </message>
    <message>
        <source>Reading the figures …</source>
        <translation>กำลังอ่านตัวเลข …</translation>
    </message>
    <message>
        <source>Statistics of loans</source>
        <translation>สถิติการยืม</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Record it</source>
        <translation>บันทึกขั้นตอน</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>เลขที่เอกสาร</translation>
    </message>
    <message>
        <source>Opinion or outcome</source>
        <translation>ความเห็นหรือผล</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>ผู้สั่งการ</translation>
    </message>
    <message>
        <source>Chairperson of the committee</source>
        <translation>ประธานคณะกรรมการ</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ผู้ดำเนินการ</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
    <message>
        <source>The last day was {day}: it will be kept as late.</source>
        <translation>ครบกำหนดเมื่อ {day} จะบันทึกว่าเกินกำหนด</translation>
    </message>
</context>
<context>
    <name>StepTableModel</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ผู้ดำเนินการ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>บันทึกเมื่อ/โดย</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back {slip} from {borrower}</source>
        <translation>รับคืนตามใบยืม {slip} จาก {borrower}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>บันทึกรับคืน</translation>
    </message>
    <message>
        <source>Everything came back good</source>
        <translation>คืนครบ สภาพดีทุกรายการ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>ค้างอยู่</translation>
    </message>
    <message>
        <source>This time: good</source>
        <translation>ครั้งนี้: ดี</translation>
    </message>
    <message>
        <source>This time: damaged</source>
        <translation>ครั้งนี้: ชำรุด</translation>
    </message>
    <message>
        <source>This time: lost</source>
        <translation>ครั้งนี้: สูญหาย</translation>
    </message>
    <message>
        <source>Condition found</source>
        <translation>สภาพที่พบ</translation>
    </message>
    <message>
        <source>Brought back by</source>
        <translation>ผู้ส่งคืน</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>ผู้รับคืน</translation>
    </message>
    <message>
        <source>Day of return</source>
        <translation>วันที่คืน</translation>
    </message>
    <message>
        <source>Why there is no photo</source>
        <translation>เหตุผลที่ไม่มีรูปถ่าย</translation>
    </message>
    <message>
        <source>Enter who brought the assets back.</source>
        <translation>โปรดระบุผู้ส่งคืน</translation>
    </message>
    <message>
        <source>Enter who took the assets back.</source>
        <translation>โปรดระบุผู้รับคืน</translation>
    </message>
    <message>
        <source>This time {total} pieces: {good} good, {damaged} damaged, {lost} lost. After this {left} are still out.</source>
        <translation>คืนครั้งนี้รวม {total} ชิ้น: ดี {good} ชำรุด {damaged} สูญหาย {lost} · หลังบันทึกจะยังค้าง {left} ชิ้น</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take the proposed wording over</source>
        <translation>รับถ้อยคำที่เสนอใส่ร่าง</translation>
    </message>
    <message>
        <source>Put it into the draft</source>
        <translation>ใส่ในร่าง</translation>
    </message>
    <message>
        <source>{section}, as {name} proposes it</source>
        <translation>{section} ตามที่ {name} เสนอ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ถ้อยคำ</translation>
    </message>
    <message>
        <source>Write the wording.</source>
        <translation>กรอกถ้อยคำ</translation>
    </message>
    <message>
        <source>The draft reads like this already.</source>
        <translation>ร่างเป็นถ้อยคำนี้อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>TermTableModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>หน้าที่ในคณะกรรมการ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>ในวันนั้น</translation>
    </message>
    <message>
        <source>By orders</source>
        <translation>ตามคำสั่งที่</translation>
    </message>
</context>
<context>
    <name>ThaiDateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>วัน/เดือน/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Choose from a calendar (F4)</source>
        <translation>เลือกจากปฏิทิน (F4)</translation>
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
    <name>TitleDialog</name>
    <message>
        <source>Title and what is new</source>
        <translation>ชื่อคู่มือและสิ่งที่ปรับปรุง</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อคู่มือ</translation>
    </message>
    <message>
        <source>Printed after the cover and in the memo to the head of the office.</source>
        <translation>พิมพ์ต่อจากปก และใช้ในบันทึกข้อความเสนอหัวหน้าหน่วยงาน</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>สิ่งที่ปรับปรุงในฉบับนี้</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>{count} more: type further letters</source>
        <translation>ยังมีอีก {count} รายการ พิมพ์เพิ่มเพื่อค้นให้แคบลง</translation>
    </message>
</context>
<context>
    <name>UseStatus</name>
    <message>
        <source>In use</source>
        <translation>ใช้งาน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Version</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>เริ่มจัดทำ {day}</translation>
    </message>
    <message>
        <source>from version {number}</source>
        <translation>ปรับปรุงจากฉบับที่ {number}</translation>
    </message>
    <message>
        <source>approved on {day} by {name}, {title}</source>
        <translation>อนุมัติเมื่อ {day} โดย {name} {title}</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>มีผลใช้ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>You read and comment here. The property officer keeps the text.</source>
        <translation>ท่านอ่านและให้ความเห็นได้ เจ้าหน้าที่พัสดุเป็นผู้แก้ไขข้อความ</translation>
    </message>
    <message>
        <source>Your role reads the manual. The property officer keeps it.</source>
        <translation>ท่านอ่านและพิมพ์คู่มือได้ เจ้าหน้าที่พัสดุเป็นผู้จัดทำ</translation>
    </message>
    <message>
        <source>An approved version never changes. Choose the draft to go on writing.</source>
        <translation>ฉบับที่อนุมัติแล้วแก้ไขไม่ได้ หากต้องการแก้ไขให้เลือกฉบับร่าง</translation>
    </message>
    <message>
        <source>An approved version never changes. Begin a new version to change it.</source>
        <translation>ฉบับที่อนุมัติแล้วแก้ไขไม่ได้ หากต้องการแก้ไขให้กด “เริ่มฉบับใหม่”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>เริ่มฉบับใหม่</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>ส่งให้ทบทวน</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>บันทึกการอนุมัติ</translation>
    </message>
    <message>
        <source>More about this version</source>
        <translation>เพิ่มเติมเกี่ยวกับฉบับนี้</translation>
    </message>
    <message>
        <source>Title and what is new…</source>
        <translation>ชื่อคู่มือและสิ่งที่ปรับปรุง…</translation>
    </message>
    <message>
        <source>Guidance and rules…</source>
        <translation>แนวปฏิบัติและหลักเกณฑ์…</translation>
    </message>
    <message>
        <source>Attached files…</source>
        <translation>ไฟล์แนบ…</translation>
    </message>
    <message>
        <source>Take back from review…</source>
        <translation>ถอนจากการทบทวน…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
</context>
<context>
    <name>VersionPresenter</name>
    <message>
        <source>Review of fiscal year {year}</source>
        <translation>การทบทวนปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>The new version has been begun.</source>
        <translation>เริ่มจัดทำฉบับใหม่แล้ว</translation>
    </message>
    <message>
        <source>The committee reads and comments {version} from now on. It may still be changed until it is approved.</source>
        <translation>คณะกรรมการจะอ่านและให้ความเห็นต่อ{version}ได้ตั้งแต่นี้ และยังแก้ไขได้จนกว่าจะได้รับอนุมัติ</translation>
    </message>
    <message>
        <source>Send the draft to review?</source>
        <translation>ส่งฉบับร่างให้ทบทวนหรือไม่</translation>
    </message>
    <message>
        <source>Send it to review</source>
        <translation>ส่งให้ทบทวน</translation>
    </message>
    <message>
        <source>{version} is under review now.</source>
        <translation>{version} อยู่ระหว่างทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Take the draft back from review?</source>
        <translation>ถอนฉบับร่างจากการทบทวนหรือไม่</translation>
    </message>
    <message>
        <source>What was said of it stays. The reason is kept in the journal.</source>
        <translation>ความเห็นที่มีแล้วยังคงอยู่ เหตุผลจะบันทึกไว้ในบันทึกการทำรายการ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนจากการทบทวน</translation>
    </message>
    <message>
        <source>{version} is a draft again.</source>
        <translation>{version} กลับเป็นฉบับร่างแล้ว</translation>
    </message>
    <message>
        <source>{version} has been approved.</source>
        <translation>บันทึกการอนุมัติ{version}แล้ว</translation>
    </message>
    <message>
        <source>Choose a file that belongs to the manual</source>
        <translation>เลือกไฟล์ที่เป็นส่วนหนึ่งของคู่มือ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>เพิ่มแล้ว: {file}</translation>
    </message>
    <message>
        <source>The borrow form</source>
        <translation>แบบฟอร์มใบยืม</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Approve anyway: waive a rule</source>
        <translation>อนุมัติเป็นกรณีพิเศษ: ยกเว้นหลักเกณฑ์</translation>
    </message>
    <message>
        <source>The head of the office may waive a rule of the type of work for this loan. The reason is kept for good. The approval itself is the next step.</source>
        <translation>นายกยกเว้นหลักเกณฑ์ของประเภทงานให้การยืมครั้งนี้ได้ ระบบจะเก็บเหตุผลไว้ถาวร ส่วนการอนุมัติเป็นขั้นตอนถัดไป</translation>
    </message>
    <message>
        <source>Waive the rule</source>
        <translation>ยกเว้นหลักเกณฑ์</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>หลักเกณฑ์</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Nobody is known to head the office on {day}.</source>
        <translation>ไม่มีข้อมูลผู้ดำรงตำแหน่งนายกในวันที่ {day}</translation>
    </message>
    <message>
        <source>Waived by {name}, {title}</source>
        <translation>ผู้ยกเว้น: {name} {title}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>“{title}” and its file stay on the register. Take it off the website or the board yourself; this notes that you did.</source>
        <translation>“{title}” และไฟล์ยังคงอยู่ในทะเบียน ให้นำออกจากเว็บไซต์หรือป้ายประกาศด้วยตนเอง รายการนี้เป็นการบันทึกว่าได้ถอนแล้ว</translation>
    </message>
    <message>
        <source>Withdraw a publication</source>
        <translation>ถอนการเผยแพร่</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอนการเผยแพร่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
    <message>
        <source>{title} is marked as withdrawn.</source>
        <translation>บันทึกการถอน {title} แล้ว</translation>
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
        <source>Closed</source>
        <translation>ปิดใบยืมแล้ว</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>ไม่มารับของ</translation>
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
        <translation>นายก</translation>
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
        <source>No division owns these assets, so the head of the office approves.</source>
        <translation>ทรัพย์สินนี้ไม่มีกองเจ้าของ จึงต้องให้หัวหน้าหน่วยงานของรัฐอนุมัติ</translation>
    </message>
    <message>
        <source>Repaired by the borrower</source>
        <translation>ผู้ยืมซ่อมแซม</translation>
    </message>
    <message>
        <source>Replaced in kind</source>
        <translation>ชดใช้เป็นพัสดุ</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>ชดใช้เป็นเงิน</translation>
    </message>
    <message>
        <source>Found again and brought back</source>
        <translation>พบของเดิมและส่งคืน</translation>
    </message>
    <message>
        <source>This type of work always needs the head of the office.</source>
        <translation>งานประเภทนี้กำหนดให้นายกเป็นผู้อนุมัติทุกครั้ง</translation>
    </message>
    <message>
        <source>Work of the office</source>
        <translation>งานของหน่วยงาน</translation>
    </message>
    <message>
        <source>Service to the public</source>
        <translation>บริการสาธารณะแก่ประชาชน</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ส่วนตัว</translation>
    </message>
    <message>
        <source>Longest days of the type of work</source>
        <translation>จำนวนวันยืมสูงสุดของประเภทงาน</translation>
    </message>
    <message>
        <source>Categories of the type of work</source>
        <translation>หมวดทรัพย์สินที่ประเภทงานให้ยืม</translation>
    </message>
    <message>
        <source>Approval by the head for the type of work</source>
        <translation>การให้นายกอนุมัติตามประเภทงาน</translation>
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
        <source>To ask for</source>
        <translation>ต้องทวง</translation>
    </message>
    <message>
        <source>Not asked in time</source>
        <translation>ไม่ได้ทวงในกำหนด</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>ไปพบ</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Past their last day</source>
        <translation>เลยวันรับของ</translation>
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
    <name>WorkTypeDialog</name>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ไม่กำหนด</translation>
    </message>
    <message>
        <source>Always approved by the head of the office</source>
        <translation>ให้นายกเป็นผู้อนุมัติทุกครั้ง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อประเภทงาน</translation>
    </message>
    <message>
        <source>Shown on the borrow form as soon as this type is chosen.</source>
        <translation>แสดงบนแบบฟอร์มขอยืมทันทีที่เลือกประเภทงานนี้</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>Nothing ticked: every category may be borrowed.</source>
        <translation>ไม่เลือกเลย หมายถึงยืมได้ทุกหมวด</translation>
    </message>
    <message>
        <source>Allowed categories</source>
        <translation>หมวดทรัพย์สินที่ให้ยืม</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>จำนวนวันยืมปกติ</translation>
    </message>
    <message>
        <source>Longest days</source>
        <translation>จำนวนวันยืมสูงสุด</translation>
    </message>
    <message>
        <source>This may only ask for more than clause 208 does, never for less.</source>
        <translation>กำหนดให้เข้มกว่าข้อ 208 ได้เท่านั้น ผ่อนปรนไม่ได้</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>The manual in force rules this type of work. Guidance, days, categories and approver are changed in a new version of the manual.</source>
        <translation>ประเภทงานนี้เป็นไปตามคู่มือฉบับที่ใช้อยู่ คำแนะนำ จำนวนวัน ประเภททรัพย์สิน และผู้อนุมัติ แก้ไขได้ในร่างคู่มือฉบับใหม่</translation>
    </message>
</context>
<context>
    <name>WorkTypeModel</name>
    <message>
        <source>Type of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>หลักเกณฑ์</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>usually {days} days</source>
        <translation>ปกติ {days} วัน</translation>
    </message>
    <message>
        <source>{days} days at most</source>
        <translation>ไม่เกิน {days} วัน</translation>
    </message>
    <message>
        <source>the head approves</source>
        <translation>นายกอนุมัติ</translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation>เฉพาะหมวด {categories}</translation>
    </message>
</context>
<context>
    <name>WorkTypeSettings</name>
    <message>
        <source>Types of work</source>
        <translation>ประเภทงาน</translation>
    </message>
    <message>
        <source>Offered on the borrow form with guidance and rules. Old slips stay as they are.</source>
        <translation>แสดงให้เลือกบนแบบฟอร์มขอยืมพร้อมคำแนะนำและหลักเกณฑ์ ใบยืมเดิมไม่เปลี่ยนตาม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดการใช้งาน</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>เพิ่มประเภทงาน</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>{name} is offered from now on.</source>
        <translation>เพิ่ม{name}แล้ว</translation>
    </message>
    <message>
        <source>Add a type of work</source>
        <translation>เพิ่มประเภทงาน</translation>
    </message>
    <message>
        <source>{name} has been kept.</source>
        <translation>บันทึก {name} แล้ว</translation>
    </message>
    <message>
        <source>Edit the type of work</source>
        <translation>แก้ไขประเภทงาน</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>เปิดใช้{name}อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>ปิดการใช้งาน{name}แล้ว</translation>
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
        <source>{name}: {out} are out and {free} are here.</source>
        <translation>{name}: ให้ยืมอยู่ {out} และอยู่ที่นี่ {free}</translation>
    </message>
    <message>
        <source>Scan or type a slip number or asset code</source>
        <translation>สแกนหรือพิมพ์เลขที่ใบยืม หรือรหัสทรัพย์สิน แล้วกด Enter</translation>
    </message>
</context>
<context>
    <name>WriteOffDialog</name>
    <message>
        <source>Write off {name}</source>
        <translation>จำหน่าย {name} ออกจากทะเบียน</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>จำหน่ายออกจากทะเบียน</translation>
    </message>
    <message>
        <source>The pieces leave the register for good; what was is kept in the history. A row of which nothing is left is retired.</source>
        <translation>ทรัพย์สินจะออกจากทะเบียนถาวร ประวัติยังคงอยู่ หากไม่เหลือเลยรายการนี้จะถูกจำหน่ายทั้งรายการ</translation>
    </message>
    <message>
        <source>Fact-finding</source>
        <translation>ผลการสอบหาข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>เลขที่หนังสืออนุมัติ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่จำหน่าย</translation>
    </message>
    <message>
        <source>This day lies before the result.</source>
        <translation>วันที่นี้อยู่ก่อนวันที่รายงานผล</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>กรอกวันที่</translation>
    </message>
</context>
<context>
    <name>YearEnd</name>
    <message>
        <source>Requests without a decision</source>
        <translation>คำขอที่ยังไม่พิจารณา</translation>
    </message>
    <message>
        <source>Approved and never collected</source>
        <translation>อนุมัติแล้วไม่มารับ</translation>
    </message>
    <message>
        <source>Overdue slips</source>
        <translation>ใบยืมเกินกำหนดคืน</translation>
    </message>
    <message>
        <source>Slips still out</source>
        <translation>ใบยืมที่ยังไม่คืน</translation>
    </message>
    <message>
        <source>Damaged or lost, not made good</source>
        <translation>ชำรุดหรือสูญหายที่ยังไม่ชดใช้</translation>
    </message>
    <message>
        <source>Borrowers still to be asked (ข้อ 211)</source>
        <translation>ที่ต้องทวงถาม (ข้อ 211)</translation>
    </message>
    <message>
        <source>Annual count (ข้อ 213)</source>
        <translation>ตรวจสอบพัสดุประจำปี (ข้อ 213)</translation>
    </message>
    <message>
        <source>Problems and suggestions of the year</source>
        <translation>ปัญหา อุปสรรค และข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Report on the measures</source>
        <translation>รายงานผลตามมาตรการ</translation>
    </message>
    <message>
        <source>Months closed</source>
        <translation>การปิดเดือน</translation>
    </message>
    <message>
        <source>Statistics and summary made public</source>
        <translation>การเผยแพร่สถิติและสรุปผล</translation>
    </message>
    <message>
        <source>{left} wait: approve or refuse them.</source>
        <translation>รอพิจารณา {left} ใบ</translation>
    </message>
    <message>
        <source>{left} to be released.</source>
        <translation>ต้องยกเลิกการจอง {left} ใบ</translation>
    </message>
    <message>
        <source>{left} to be asked for and taken back.</source>
        <translation>ต้องติดตามและรับคืน {left} ใบ</translation>
    </message>
    <message>
        <source>{left} are brought forward to the new book and stand on the list.</source>
        <translation>{left} ใบ จะยกไปสมุดเล่มใหม่และอยู่ในรายการ 30 กันยายน</translation>
    </message>
    <message>
        <source>{left} slips wait for a settlement.</source>
        <translation>รอชดใช้ {left} ใบ</translation>
    </message>
    <message>
        <source>{left} slips; each chase is recorded with its day.</source>
        <translation>{left} ใบ บันทึกวันที่ทวงทุกครั้ง</translation>
    </message>
    <message>
        <source>{left} of {of} assets are not counted yet.</source>
        <translation>ยังไม่ได้ตรวจนับ {left} จาก {of} รายการ</translation>
    </message>
    <message>
        <source>{left} of {of} are not written yet.</source>
        <translation>ยังไม่ได้เขียน {left} จาก {of} ส่วน</translation>
    </message>
    <message>
        <source>The report of this year was not begun yet.</source>
        <translation>ยังไม่ได้เริ่มจัดทำของปีนี้</translation>
    </message>
    <message>
        <source>{left} of {of} are open. Closing them is for the office to decide.</source>
        <translation>ยังเปิดอยู่ {left} จาก {of} เดือน จะปิดหรือไม่ให้หน่วยงานพิจารณา</translation>
    </message>
    <message>
        <source>{left} of {of} are not on the register yet.</source>
        <translation>ยังไม่อยู่ในทะเบียนการเผยแพร่ {left} จาก {of} เรื่อง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>เพื่อทราบ</translation>
    </message>
    <message>
        <source>All {of}.</source>
        <translation>ครบทั้ง {of}</translation>
    </message>
    <message>
        <source>It was begun; look through it before it is handed in.</source>
        <translation>เริ่มจัดทำแล้ว ให้ตรวจทานก่อนส่ง</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>YearEndPresenter</name>
    <message>
        <source>The year ended on {day}. Work from the top down.</source>
        <translation>สิ้นปีงบประมาณเมื่อวันที่ {day} ดำเนินการจากบนลงล่าง</translation>
    </message>
    <message>
        <source>The year ends on {day}. Until then this shows what is still open.</source>
        <translation>ปีงบประมาณนี้สิ้นสุดวันที่ {day} ระหว่างนี้หน้านี้แสดงสิ่งที่ยังค้างอยู่</translation>
    </message>
    <message>
        <source>Year-end summary, fiscal year {year}</source>
        <translation>สรุปผลสิ้นปี ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>บันทึกชุดหลักฐาน</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ไฟล์ zip (*.zip)</translation>
    </message>
    <message>
        <source>Nothing more can be entered or reversed on the days of fiscal year {year}. The head of supplies can open a month again with a reason.</source>
        <translation>หลังปิดแล้วจะบันทึกหรือกลับรายการในวันของปีงบประมาณ {year} ไม่ได้อีก หัวหน้าหน่วยพัสดุเปิดเดือนใหม่ได้โดยระบุเหตุผล</translation>
    </message>
    <message>
        <source>Close all months of {year}?</source>
        <translation>ปิดทุกเดือนของปี {year} หรือไม่</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>ปิดทุกเดือน</translation>
    </message>
    <message>
        <source>{count} months were closed.</source>
        <translation>ปิดแล้ว {count} เดือน</translation>
    </message>
</context>
<context>
    <name>YearEndView</name>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>ปิดปีงบประมาณ</translation>
    </message>
    <message>
        <source>Publication register</source>
        <translation>ทะเบียนการเผยแพร่</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>สิ้นปีงบประมาณ</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>YearPreview</name>
    <message>
        <source>Save as Excel</source>
        <translation>บันทึกเป็น Excel</translation>
    </message>
    <message>
        <source>Save as an Excel workbook</source>
        <translation>บันทึกเป็นไฟล์ Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ไฟล์ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Printed ledger, fiscal year {year}</source>
        <translation>สมุดคุมรายการเคลื่อนไหว ปีงบประมาณ {year}</translation>
    </message>
    <message>
        <source>Out on {day}</source>
        <translation>ทรัพย์สินที่อยู่ระหว่างการยืม ณ วันที่ {day}</translation>
    </message>
    <message>
        <source>Count sheet, fiscal year {year}</source>
        <translation>แบบตรวจนับ ปีงบประมาณ {year}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Annual count</source>
        <translation>ตรวจนับประจำปี</translation>
    </message>
    <message>
        <source>Movements of {year}</source>
        <translation>รายการเคลื่อนไหว {year}</translation>
    </message>
    <message>
        <source>The ledger to be printed and signed: one line a movement, with sums on every page</source>
        <translation>สมุดคุมสำหรับพิมพ์เข้าเล่มและลงนาม: หนึ่งบรรทัดต่อหนึ่งรายการเคลื่อนไหว มียอดรวมทุกหน้า</translation>
    </message>
    <message>
        <source>Out on {day}</source>
        <translation>ระหว่างยืม ณ {day}</translation>
    </message>
    <message>
        <source>Count sheet {year}</source>
        <translation>แบบตรวจนับ {year}</translation>
    </message>
</context>
<context>
    <name>YearTextDialog</name>
    <message>
        <source>Words of the summary of fiscal year {year}</source>
        <translation>ข้อความในรายงานสรุป ปีงบประมาณ พ.ศ. {year}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Printed in the year-end summary. Each line is a paragraph of its own.</source>
        <translation>ใช้พิมพ์ในรายงานสรุปผลเมื่อสิ้นปีงบประมาณ แต่ละบรรทัดเป็นหนึ่งย่อหน้า</translation>
    </message>
    <message>
        <source>Problems and obstacles</source>
        <translation>ปัญหา อุปสรรค</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>At most {longest} letters fit.</source>
        <translation>ใส่ได้ไม่เกิน {longest} ตัวอักษร</translation>
    </message>
    <message>
        <source>The words of the summary were kept.</source>
        <translation>บันทึกข้อความในรายงานสรุปแล้ว</translation>
    </message>
</context>
<context>
    <name>_BookCard</name>
    <message>
        <source>{head}: goes into the report by itself</source>
        <translation>{head} (ลงในรายงานให้เอง ไม่ต้องพิมพ์)</translation>
    </message>
</context>
</TS>
