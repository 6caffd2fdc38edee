"""What word processors put on the clipboard, as their several generations write it."""

from __future__ import annotations

WORD_365 = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!--
 /* Font Definitions */
 @font-face {font-family:"TH SarabunPSK"; panose-1:2 11 5 0 4 2 0 2 0 3;}
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; font-size:16.0pt; font-family:"TH SarabunPSK",sans-serif;}
 h1 {mso-style-link:"Heading 1 Char"; font-size:20.0pt; font-weight:bold;}
 p.a3, li.a3, div.a3 {mso-style-name:"หัวข้อรอง"; mso-outline-level:2; font-weight:bold;}
 span.SpellE {mso-style-name:""; mso-spl-e:yes;}
 @page WordSection1 {size:595.3pt 841.9pt; margin:72.0pt 72.0pt 72.0pt 72.0pt;}
--></style></head>
<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h1><span lang=TH style='font-family:"TH SarabunPSK",sans-serif'>หมวด ๑ บททั่วไป<o:p></o:p></span></h1>
<p class=a3><span lang=TH>วัตถุประสงค์</span></p>
<p class=MsoNormal style='text-indent:36.0pt'><span lang=TH style='font-size:16.0pt;color:red;
background:yellow;mso-highlight:yellow'>ให้ผู้ยืม<b>ลงลายมือชื่อ</b>ทุกครั้ง&nbsp; ก่อนรับ&shy;ของ</span><span
style='mso-spacerun:yes'>&nbsp;&nbsp;</span><span lang=TH>ตาม<span class=SpellE>ระเบียบ</span><br>
บรรทัดที่สอง</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"TH SarabunPSK"'><span
style='mso-list:Ignore'>๑.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=TH>ยื่นใบยืม<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if
!supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH>แนบสำเนาบัตร</span></p>
<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>๒.<span>&nbsp;&nbsp;</span></span><![endif]><span lang=TH>รอผลอนุมัติ</span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal align=center
  style='text-align:center'><b><span lang=TH>ประเภท<o:p></o:p></span></b></p></td>
  <td colspan=2><p class=MsoNormal><b><span lang=TH>กำหนด</span></b></p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoNormal><span lang=TH>เต็นท์</span></p></td>
  <td><p class=MsoNormal>7</p></td><td><p class=MsoNormal><span lang=TH>วัน</span></p></td></tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td><p class=MsoNormal>14</p></td><td></td></tr>
</table>
<p class=MsoNormal><del cite="mailto:x" datetime="2026-05-01T10:00"><span lang=TH>ข้อความเก่า</span></del><ins
cite="mailto:x" datetime="2026-05-01T10:00"><span lang=TH>ข้อความใหม่</span></ins><span style='mso-hide:all'>ลับ</span>
<a style='mso-comment-reference:X_1;mso-comment-date:20260501T1000'><span lang=TH>มีข้อคิดเห็น</span></a><span
class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]></span></span></p>
<!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="file:///C:/x/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=200 height=100 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="p1"><![endif]>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>ควรแก้</p></div></div>
<!--EndFragment--></body></html>"""

WORD_2003 = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 11"><style>
<!-- p.MsoHeading7 {mso-outline-level:7} --></style></head><body lang=EN-US>
<!--StartFragment--><p class=MsoTitle><span lang=TH>คู่มือ</span></p>
<p class=MsoHeading8 style='mso-outline-level:3'><b><span lang=TH>ข้อควรระวัง</span></b></p>
<p class=MsoNormal style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2;tab-stops:list 36.0pt'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=TH>ห้ามให้ยืมต่อ<o:p></o:p></span></p>
<p class=MsoNormal><span lang=TH style='mso-bidi-font-weight:bold'>ไทยหนา</span> <b style='mso-bidi-font-weight:normal'>Latin bold</b></p>
<!--EndFragment--></body></html>"""

WORD_FILTERED = """<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;margin-left:36.0pt'><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><span lang=TH>เต็นท์</span></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span lang=TH>ก)<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><span lang=TH>เต็นท์เล็ก</span></p>
<p class=MsoListParagraph style='margin-left:36.0pt'><span lang=TH>ย่อหน้าที่ไม่มีเครื่องหมาย</span></p></body></html>"""

WORD_ONLINE = """<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="2"><span
class="TextRun" style="font-weight:bold"><span class="NormalTextRun">การคืน</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul role="list" class="BulletListStyle1"><li data-leveltext="•" data-aria-level="1"
role="listitem"><p class="Paragraph"><span class="TextRun">ตรวจสภาพ</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul role="list" class="BulletListStyle2"><li data-leveltext="o" data-aria-level="2"
role="listitem"><p class="Paragraph"><span class="TextRun">ถ่ายภาพ</span></p></li></ul></div>"""

LIBREOFFICE = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.6 (Linux)"/>
<style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm } h2.western { font-weight: bold }
td p { orphans: 0 } a:link { color: #000080 }</style></head><body lang="th-TH" dir="ltr">
<h2 class="western">ขอบเขต</h2><p style="line-height: 100%"><font face="TH Sarabun New"><font size="4">ใช้กับ
<b>ทุกกอง</b></font></font></p>
<ol><li><p style="margin-bottom: 0cm">หนึ่ง</p></li><ol type="a"><li><p>หนึ่งย่อย</p></li></ol><li><p>สอง</p></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><col width="128*"/><tr valign="top"><th><p>ก</p></th><th><p>ข</p></th></tr>
<tr><td><p>1</p></td><td><p><br/></p></td></tr></table></body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h3
dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">หน้าที่</span></h3><p
dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">ผู้ยืม </span><span
style="font-weight:700;white-space:pre-wrap;">ต้องดูแล</span><span style="white-space:pre-wrap;"><br /></span></p><br /><ul
style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>รักษา</span></p></li><ul><li
dir="ltr" aria-level="2"><p role="presentation"><span>ซ่อม</span></p></li></ul></ul></b><br class="Apple-interchange-newline">"""
