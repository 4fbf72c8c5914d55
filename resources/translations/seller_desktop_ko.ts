<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Seller Desktop %1</source>
        <translation>Seller Desktop %1</translation>
    </message>
    <message>
        <source>About Seller Desktop</source>
        <translation>Seller Desktop 정보</translation>
    </message>
    <message>
        <source>The order desk of small online sellers: every shop&apos;s orders on one computer.</source>
        <translation>소규모 온라인 판매자의 주문 관리 프로그램입니다. 모든 판매처의 주문을 이 PC 한 곳에서 처리합니다.</translation>
    </message>
    <message>
        <source>MIT licence. Font: Pretendard (OFL). Icons: Lucide (ISC). Qt for Python (LGPL).</source>
        <translation>MIT 라이선스. 글꼴: Pretendard(OFL). 아이콘: Lucide(ISC). Qt for Python(LGPL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Access record</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Who looked at whose data</source>
        <translation>개인정보 접속기록 점검</translation>
    </message>
    <message>
        <source>Kept at least a year and protected against changes. Look through it once a month: is there an access nobody can explain?</source>
        <translation>1년 이상 보관하며 고칠 수 없게 보호됩니다. 이유를 알 수 없는 접속이 없는지 한 달에 한 번 점검하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked through yet</source>
        <translation>아직 점검하지 않음</translation>
    </message>
    <message>
        <source>looked through on %1</source>
        <translation>%1 점검함</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>ActionBox</name>
    <message>
        <source>Don&apos;t send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>송장 바꾸기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행취소</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>보류 풀고 보내기</translation>
    </message>
    <message>
        <source>Open the claim</source>
        <translation>클레임 열기</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>보냈음을 확인함</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>접어 두기</translation>
    </message>
    <message>
        <source>It waits behind: %1</source>
        <translation>앞의 %1 처리가 멈춰 있어 기다립니다.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>지금 보내고 있습니다.</translation>
    </message>
    <message>
        <source>Saved on this PC. It is sent as soon as its turn comes.</source>
        <translation>이 PC에 저장했습니다. 차례가 되면 바로 보냅니다.</translation>
    </message>
    <message>
        <source>No answer came. The marketplace is being asked whether it took effect.</source>
        <translation>응답이 없었습니다. 마켓에 처리되었는지 묻고 있습니다.</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>다음 확인: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not sent for another %n s · undo with Ctrl+Z</source>
        <translation>
            <numerusform>%n초 동안 보내지 않습니다 · 실행취소 Ctrl+Z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New order</source>
        <translation>새 주문</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>New claim: %1</source>
        <translation>새 클레임: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>새 문의</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2건</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>자리를 비운 사이</translation>
    </message>
    <message>
        <source>%n new order(s)</source>
        <translation>새 주문 %n건</translation>
    </message>
    <message>
        <source>%n new claim(s)</source>
        <translation>새 클레임 %n건</translation>
    </message>
    <message>
        <source>%n new question(s)</source>
        <translation>새 문의 %n건</translation>
    </message>
    <message>
        <source>%n action(s) need a decision</source>
        <translation>결정 필요 %n건</translation>
    </message>
    <message>
        <source>%n action(s) on hold</source>
        <translation>보류 %n건</translation>
    </message>
    <message>
        <source>%n deadline(s) near</source>
        <translation>기한 임박 %n건</translation>
    </message>
    <message>
        <source>%n shop(s) added</source>
        <translation>판매처 %n곳 연결됨</translation>
    </message>
    <message>
        <source>%n shop problem(s)</source>
        <translation>판매처 문제 %n건</translation>
    </message>
    <message>
        <source>%n notice(s)</source>
        <translation>안내 %n건</translation>
    </message>
    <message>
        <source>%n shop(s) with keys that expire</source>
        <translation>키 만료 안내 %n건</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 보류됨</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 거절됨</translation>
    </message>
    <message>
        <source>%1: did it arrive? Please decide</source>
        <translation>%1 결과를 알 수 없습니다. 결정이 필요합니다</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>All shops together</source>
        <translation>모든 판매처</translation>
    </message>
    <message>
        <source>%n to confirm</source>
        <translation>발주확인할 주문 %n건</translation>
    </message>
    <message>
        <source>%n to ship</source>
        <translation>보낼 주문 %n건</translation>
    </message>
    <message>
        <source>%n claim(s)</source>
        <translation>클레임 %n건</translation>
    </message>
    <message>
        <source>%n question(s)</source>
        <translation>문의 %n건</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 연결됨</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>판매처 열기</translation>
    </message>
    <message>
        <source>Last hour: %n order(s) to pack before %1</source>
        <translation>택배 집화 1시간 이내 · %1까지 포장할 주문 %n건</translation>
    </message>
    <message>
        <source>%n order(s) to pack before pick-up at %1</source>
        <translation>%1 택배 집화 전 포장할 주문 %n건</translation>
    </message>
    <message>
        <source>Last hour: %n order(s) to ship by %1</source>
        <translation>발송 마감 1시간 이내 · %1까지 %n건</translation>
    </message>
    <message>
        <source>%n order(s) to ship by %1</source>
        <translation>%1 발송 마감 %n건</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Fill in %1 first</source>
        <translation>%1 자리를 먼저 채워 주세요</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 letters of %2 to %3</source>
        <translation>%1자 / %2~%3자</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>답변 수정</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>split, the rest by %1</source>
        <translation>분리배송, 나머지 %1까지</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>고객에게</translation>
    </message>
    <message>
        <source>For the shop only</source>
        <translation>판매자만 보기</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Nothing in the outbox needs you.</source>
        <translation>전송에 문제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%n order(s)</source>
        <translation>주문 %n건</translation>
    </message>
</context>
<context>
    <name>BackupDeeds</name>
    <message>
        <source>There is none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Last: %1 (%2).</source>
        <translation>최근 백업: %1 (%2).</translation>
    </message>
    <message>
        <source>The last try failed: %1.</source>
        <translation>지난번 백업 실패: %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>다음 백업: %1.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>진행 중…</translation>
    </message>
    <message>
        <source>The backup is made and proved</source>
        <translation>백업을 만들고 이상이 없는지 확인했습니다</translation>
    </message>
    <message>
        <source>Save the file for the other PC</source>
        <translation>다른 PC로 옮길 파일 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Choose the file of the other PC</source>
        <translation>다른 PC에서 만든 파일 선택</translation>
    </message>
    <message>
        <source>Files for another PC (*.%1)</source>
        <translation>이전용 파일 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>BackupListDialog</name>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Whole copies, encrypted like the database. Shops&apos; keys are in none of them.</source>
        <translation>데이터베이스와 똑같이 암호화된 전체 사본입니다. 판매처 인증정보는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>Make one now; from then on there is one every day.</source>
        <translation>지금 하나 만드십시오. 그다음부터는 매일 자동으로 백업합니다.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>미전송</translation>
    </message>
    <message>
        <source>Not since it was made</source>
        <translation>만든 뒤로 검사하지 않음</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>백업 일시</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>검사 일시</translation>
    </message>
    <message>
        <source>Reading every page…</source>
        <translation>파일 전체를 읽는 중…</translation>
    </message>
    <message>
        <source>It is intact and can be restored.</source>
        <translation>이상이 없습니다. 이 백업으로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>BackupMendPage</name>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
</context>
<context>
    <name>BackupPassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>암호 확인</translation>
    </message>
    <message>
        <source>Pause the shops on this PC afterwards</source>
        <translation>파일을 만든 뒤 이 PC의 판매처를 일시중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>저장할 곳 선택…</translation>
    </message>
</context>
<context>
    <name>BackupRestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>되돌리고 다시 시작</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tick all or none</source>
        <translation>모두 선택 또는 해제</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>선택 해제</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n건 선택</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>Left out: %n claim(s), to be answered at the site of %1.</source>
        <translation>
            <numerusform>클레임 %n건은 제외됩니다. 이 마켓(%1)은 판매자센터에서 답해야 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>승인 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goods of %n are back</source>
        <translation>
            <numerusform>수거완료 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits none of the ticked claims</source>
        <translation>고른 클레임 가운데 할 수 있는 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>BulkDeeds</name>
    <message numerus="yes">
        <source>%n on hold left out.</source>
        <translation>
            <numerusform>보류한 %n건은 빼고 처리합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s)</source>
        <translation>
            <numerusform>판매처 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>조건에 맞는 전체</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: not at the marketplace yet</source>
        <translation>점선은 아직 판매처에 닿지 않은 일</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>다시 보내기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message numerus="yes">
        <source>Send %n held anyway</source>
        <translation>
            <numerusform>보류 %n건 풀고 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>보류 풀고 보내기</translation>
    </message>
    <message>
        <source>Put on hold, or release</source>
        <translation>보류하거나 보류 해제</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>BulkWays</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket joins actions requested together</source>
        <translation>묶음 표시는 한 번에 요청한 처리</translation>
    </message>
    <message>
        <source>Open to none of the chosen actions</source>
        <translation>선택한 처리에는 할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>BuyerSection</name>
    <message numerus="yes">
        <source>%n to be answered</source>
        <translation>
            <numerusform>답변할 문의 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiries about this order</source>
        <translation>이 주문의 문의</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Orders of this buyer</source>
        <translation>이 구매자의 다른 주문</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before this one</source>
        <translation>
            <numerusform>이전 주문 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>취소 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned or exchanged</source>
        <translation>
            <numerusform>반품·교환 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel by the seller</source>
        <translation>판매자 취소</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) as the seller?</source>
        <translation>
            <numerusform>%n건을 판매자 취소할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>사유를 고르십시오</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>%n건 취소 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The buyers get their money back and are told; it can&apos;t be taken back once sent. A cancel for lack of stock may cost penalty points.</source>
        <translation>%1. 구매자에게 환불되고 알림이 갑니다. 보낸 뒤에는 되돌릴 수 없습니다. 품절로 취소하면 벌점을 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>구매자에게</translation>
    </message>
    <message>
        <source>Text to the buyer</source>
        <translation>구매자에게 보낼 글</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Cancel the orders</source>
        <translation>주문 취소</translation>
    </message>
    <message>
        <source>%1. The buyer gets the money back and is told; it can&apos;t be taken back once sent. A cancel for lack of stock may cost penalty points.</source>
        <translation>%1. 구매자에게 환불되고 알림이 갑니다. 보낸 뒤에는 되돌릴 수 없습니다. 품절로 취소하면 벌점을 받을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <translation>
            <numerusform>%1 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>비워 두어도 됩니다</translation>
    </message>
</context>
<context>
    <name>ChangeInvoiceDialog</name>
    <message>
        <source>Change the invoice</source>
        <translation>송장 수정</translation>
    </message>
    <message>
        <source>New invoice for %1</source>
        <translation>%1 송장 수정</translation>
    </message>
    <message>
        <source>Choose a courier</source>
        <translation>택배사 선택</translation>
    </message>
    <message>
        <source>The buyer follows the parcel by the new number from then on; some marketplaces also write to the buyer. Until the courier has scanned it the order may stand at “shipped” again.</source>
        <translation>구매자의 배송조회가 새 송장으로 바뀌며, 마켓에 따라 구매자에게 알림이 갈 수 있습니다. 택배사가 스캔하기 전까지 배송 상태가 ‘발송처리’로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Also chosen: %1</source>
        <translation>함께 고른 상품: %1</translation>
    </message>
    <message numerus="yes">
        <source>Goes along from the same box, %n line(s): %1</source>
        <translation>
            <numerusform>같은 묶음이라 함께 바뀌는 상품주문 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>지금 송장</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>New invoice number</source>
        <translation>새 송장번호</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>ClaimDecisionDialog</name>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>구매자에게</translation>
    </message>
    <message>
        <source>Extra cost (won)</source>
        <translation>추가 비용 (원)</translation>
    </message>
    <message>
        <source>Nothing if empty</source>
        <translation>없으면 비워 두십시오</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>보내는 방법</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>ClaimDocument</name>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>No deadline given</source>
        <translation>마켓이 처리 기한을 알려 주지 않음</translation>
    </message>
    <message>
        <source>No deadline presses</source>
        <translation>급한 마감 없음</translation>
    </message>
    <message>
        <source>Reckoned here, not sent by the marketplace</source>
        <translation>마켓이 보낸 값이 아니라 계산값</translation>
    </message>
    <message>
        <source>Answer by then</source>
        <translation>답변 마감</translation>
    </message>
    <message>
        <source>The marketplace cancels this order itself. There is nothing to decide here; the order follows by itself.</source>
        <translation>마켓이 직권으로 취소하는 주문입니다. 판매자가 결정할 것은 없으며, 주문 상태는 저절로 따라갑니다.</translation>
    </message>
    <message>
        <source>The buyer&apos;s purchase confirmation is on hold at the marketplace. There is nothing to decide here; settle it with the buyer or in the seller centre.</source>
        <translation>구매확정이 마켓에서 보류되었습니다. 여기서 결정할 것은 없습니다. 구매자와 협의하거나 판매자센터에서 처리하십시오.</translation>
    </message>
    <message>
        <source>On hold: it can be approved or rejected after the hold is released.</source>
        <translation>보류 중입니다. 보류를 푼 뒤에 승인하거나 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>If you don&apos;t answer, %1 settles it on its own and does not say when.</source>
        <translation>답하지 않으면 %1에서 자동 처리합니다. 자동 처리 시각은 마켓이 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>This cancel request holds your dispatch. Approve the cancel (A) and the dispatch is dropped, or ship anyway (S): the marketplace may then refuse the cancel.</source>
        <translation>이 취소 요청 때문에 발송처리를 보내지 않고 보류했습니다. 취소를 승인하면(A) 발송처리는 버려지고, 보류를 풀고 발송하면(S) 마켓이 취소를 거절할 수 있습니다.</translation>
    </message>
    <message>
        <source>While the request is open a dispatch of this order is held until you decide.</source>
        <translation>요청이 열려 있는 동안에는 이 주문의 발송처리를 보내지 않고 결정을 기다립니다.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청 내용</translation>
    </message>
    <message numerus="yes">
        <source>%n pc(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>적힌 사유가 없습니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>송장</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>수거</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>교환품</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>보류 사유</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>주문 보기</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Amounts</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수취인</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>배송비</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>추가 비용</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>환불 예정</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>귀책</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Line no.</source>
        <translation>상품주문</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문일시</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>발송기한</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>배송완료</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message numerus="yes">
        <source>Show for %n s</source>
        <translation>
            <numerusform>%n초 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide, %n s</source>
        <translation>
            <numerusform>가리기 %n초</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimInspection</name>
    <message>
        <source>Result</source>
        <translation>검수 결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>검수 메모</translation>
    </message>
    <message>
        <source>What you found, for yourself</source>
        <translation>확인한 내용 (내 메모)</translation>
    </message>
    <message>
        <source>Kept on this PC. No marketplace here takes a result or photos from a program: send photos in its seller centre.</source>
        <translation>이 PC에만 저장됩니다. 검수 결과와 사진은 마켓으로 보낼 수 없습니다(API 미지원). 사진은 마켓 판매자센터에서 올려 주십시오.</translation>
    </message>
</context>
<context>
    <name>ClaimSection</name>
    <message numerus="yes">
        <source>%n pc(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimSteps</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Approval to send</source>
        <translation>승인 전송</translation>
    </message>
    <message>
        <source>Rejection to send</source>
        <translation>거부 전송</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>보류 전송</translation>
    </message>
    <message>
        <source>Release to send</source>
        <translation>보류해제 전송</translation>
    </message>
    <message>
        <source>Collection to report</source>
        <translation>수거완료 전송</translation>
    </message>
    <message>
        <source>Replacement to send</source>
        <translation>재배송 전송</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 보류</translation>
    </message>
    <message>
        <source>An answer is on its way already</source>
        <translation>이미 보내는 결정이 있습니다</translation>
    </message>
    <message>
        <source>This claim is over</source>
        <translation>끝난 클레임입니다</translation>
    </message>
    <message>
        <source>Release the hold first</source>
        <translation>먼저 보류를 푸십시오</translation>
    </message>
    <message>
        <source>It is not on hold</source>
        <translation>보류 중이 아닙니다</translation>
    </message>
    <message>
        <source>Report the goods as back first (C)</source>
        <translation>먼저 수거완료(C) 처리를 하십시오</translation>
    </message>
    <message>
        <source>The goods are reported as back already</source>
        <translation>이미 수거완료 처리했습니다</translation>
    </message>
    <message>
        <source>The replacement is on its way already</source>
        <translation>교환품을 이미 보냈습니다</translation>
    </message>
    <message>
        <source>Not possible in this state (%1)</source>
        <translation>지금 상태(%1)에서는 할 수 없습니다</translation>
    </message>
    <message>
        <source>Approve cancel</source>
        <translation>취소 승인</translation>
    </message>
    <message>
        <source>Approve return</source>
        <translation>반품 승인</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Goods are back</source>
        <translation>수거완료</translation>
    </message>
    <message>
        <source>Send replacement</source>
        <translation>교환품 발송</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Approve %n cancel request(s)?</source>
        <translation>취소 %n건을 승인할까요?</translation>
    </message>
    <message>
        <source>Approve %n return(s) and refund?</source>
        <translation>반품 %n건을 승인하고 환불할까요?</translation>
    </message>
    <message>
        <source>Report the goods of %n exchange(s) as back?</source>
        <translation>교환 %n건의 상품이 들어왔나요?</translation>
    </message>
    <message>
        <source>Send the replacement?</source>
        <translation>교환품을 보낼까요?</translation>
    </message>
    <message>
        <source>Put this claim on hold?</source>
        <translation>이 클레임을 보류할까요?</translation>
    </message>
    <message>
        <source>Release the hold?</source>
        <translation>보류를 풀까요?</translation>
    </message>
    <message>
        <source>Reject this claim?</source>
        <translation>이 클레임을 거부할까요?</translation>
    </message>
    <message>
        <source>The buyer gets the money back and the order is cancelled. A dispatch that waits for it is not sent any more. Once sent, it can&apos;t be taken back.</source>
        <translation>구매자에게 환불되고 주문이 취소됩니다. 기다리던 발송처리는 보내지 않습니다. 보낸 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The buyer gets the money back. Some marketplaces refund other returns of the same order with it. Once sent, it can&apos;t be taken back.</source>
        <translation>구매자에게 환불됩니다. 마켓에 따라 같은 주문의 다른 반품도 함께 환불될 수 있습니다. 보낸 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The buyer is told the reason you write here and the claim is closed. The order goes back to where it was. Once sent, it can&apos;t be taken back.</source>
        <translation>여기에 쓴 사유가 구매자에게 전달되고 클레임이 끝납니다. 주문은 이전 상태로 돌아갑니다. 보낸 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The claim stands still until you release it. The buyer can see the reason and the amount you ask for.</source>
        <translation>보류를 풀 때까지 클레임이 멈춥니다. 사유와 청구 금액은 구매자에게 보입니다.</translation>
    </message>
    <message>
        <source>The claim goes on from where it stood. If the marketplace itself has put it on hold, for its return care for instance, leave it to the marketplace.</source>
        <translation>멈춘 자리에서 이어집니다. 반품안심케어처럼 마켓이 건 보류라면 풀지 말고 마켓에 맡기십시오.</translation>
    </message>
    <message>
        <source>The marketplace takes the goods as back with you. The replacement can be sent after that. Once sent, it can&apos;t be taken back.</source>
        <translation>교환할 상품이 판매자에게 들어온 것으로 처리됩니다. 그 뒤에 교환품을 보낼 수 있습니다. 보낸 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The buyer is told the new invoice number. It can&apos;t be corrected afterwards.</source>
        <translation>새 송장번호가 구매자에게 전달됩니다. 보낸 뒤에는 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancel and refund %n</source>
        <translation>%n건 취소하고 환불</translation>
    </message>
    <message>
        <source>Refund %n</source>
        <translation>%n건 환불</translation>
    </message>
    <message>
        <source>Goods of %n are back</source>
        <translation>%n건 수거완료</translation>
    </message>
    <message>
        <source>Send invoice number</source>
        <translation>송장번호 보내기</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>보류하기</translation>
    </message>
    <message>
        <source>Reject claim</source>
        <translation>클레임 거부</translation>
    </message>
    <message>
        <source>%n approval(s) saved</source>
        <translation>승인 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>%n rejection(s) saved</source>
        <translation>거부 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>%n hold(s) saved</source>
        <translation>보류 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>%n release(s) saved</source>
        <translation>보류 해제 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>%n collection(s) saved</source>
        <translation>수거완료 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>%n replacement(s) saved</source>
        <translation>교환품 발송 %n건을 저장했습니다</translation>
    </message>
    <message>
        <source>Ship in spite of the cancel request?</source>
        <translation>취소 요청이 있어도 발송할까요?</translation>
    </message>
    <message>
        <source>The dispatch is sent now. The marketplace may then refuse the cancel; if it refunds all the same, the goods have left. This can&apos;t be taken back.</source>
        <translation>발송처리를 지금 보냅니다. 마켓이 취소를 거절할 수 있지만, 환불되더라도 상품은 이미 나간 뒤입니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Send dispatch</source>
        <translation>발송처리 보내기</translation>
    </message>
    <message>
        <source>Within %n s it can be undone before it is sent.</source>
        <translation>보내기 전 %n초 안에 실행취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>교환 완료</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>수거</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>수거완료</translation>
    </message>
    <message>
        <source>Sent anew</source>
        <translation>교환품 발송</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Used or opened</source>
        <translation>사용·개봉 흔적</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>파손</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>구성품 누락</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>다른 상품</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>%1 요청</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claim</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>J K to move · Space to tick</source>
        <translation>J K 이동 · Space 고르기</translation>
    </message>
    <message>
        <source>Ship anyway</source>
        <translation>그래도 발송</translation>
    </message>
    <message>
        <source>Inspect the goods</source>
        <translation>검수하기</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>다음 클레임</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>이전 클레임</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최근 순</translation>
    </message>
    <message>
        <source>By deadline, then by age</source>
        <translation>마감 빠른 순</translation>
    </message>
    <message>
        <source>No claim here</source>
        <translation>여기에는 클레임이 없습니다</translation>
    </message>
    <message>
        <source>All open claims</source>
        <translation>열린 클레임 모두</translation>
    </message>
    <message>
        <source>No open claim</source>
        <translation>처리할 클레임이 없습니다</translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation>새 클레임은 저절로 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>열 선택…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>열 기본값으로</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>오름차순 정렬</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>내림차순 정렬</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>‘%1’ 숨기기</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>열 양식 이름</translation>
    </message>
    <message>
        <source>Space ticks · Alt+Up and Alt+Down move</source>
        <translation>Space로 켜고 끄기 · Alt+↑, Alt+↓로 옮기기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>ConditionChip</name>
    <message>
        <source>Take away: %1</source>
        <translation>조건 빼기: %1</translation>
    </message>
</context>
<context>
    <name>ConditionMenu</name>
    <message>
        <source>Deadline</source>
        <translation>발송기한</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>주문일</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>기간 직접 입력…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>From amount to amount…</source>
        <translation>금액 직접 입력…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Several: with commas; one of them is enough</source>
        <translation>쉼표로 여러 개, 하나만 맞아도 됩니다</translation>
    </message>
    <message>
        <source>Take the condition out</source>
        <translation>조건 빼기</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>개 이상</translation>
    </message>
    <message>
        <source>won or more</source>
        <translation>원 이상</translation>
    </message>
    <message>
        <source>won, less</source>
        <translation>원 미만</translation>
    </message>
    <message>
        <source>earlier orders or more</source>
        <translation>번 이상 주문</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Add a condition</source>
        <translation>조건 추가</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Waiting</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>서버에 닿음</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>이 PC의 시계</translation>
    </message>
    <message>
        <source>Allowed IP</source>
        <translation>허용된 IP</translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation>인증정보</translation>
    </message>
    <message>
        <source>Rights of the API</source>
        <translation>API 권한</translation>
    </message>
    <message>
        <source>Account read</source>
        <translation>계정 읽기</translation>
    </message>
    <message>
        <source>passed in %1 s</source>
        <translation>%1초 만에 통과</translation>
    </message>
    <message>
        <source>running</source>
        <translation>시험 중</translation>
    </message>
</context>
<context>
    <name>CredentialEdit</name>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>값을 넣으십시오.</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 가리기</translation>
    </message>
</context>
<context>
    <name>DayRuler</name>
    <message>
        <source>Day</source>
        <translation>오늘 하루</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>지금 %1</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>est.</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>MMM d ddd</source>
        <translation>MM.dd (ddd)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일 24:00</translation>
    </message>
    <message>
        <source>Tmrw %1</source>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%n d late</source>
        <translation>%n일 지남</translation>
    </message>
    <message>
        <source>%n h late</source>
        <translation>%n시간 지남</translation>
    </message>
    <message>
        <source>%n m late</source>
        <translation>%n분 지남</translation>
    </message>
    <message>
        <source>%n m</source>
        <translation>%n분</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>yyyy.MM.dd</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Ship anyway</source>
        <translation>보류 풀고 발송</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>The check digit does not fit this courier. Compare the number once more.</source>
        <translation>이 택배사의 검증 숫자와 맞지 않습니다. 번호를 한 번 더 확인하십시오.</translation>
    </message>
    <message>
        <source>Write what the buyer shall read.</source>
        <translation>구매자가 읽을 내용을 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n characters.</source>
        <translation>
            <numerusform>글이 너무 깁니다. %n자까지 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the courier.</source>
        <translation>택배사를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 (digits: %2)</source>
        <translation>%1 (자릿수 %2)</translation>
    </message>
</context>
<context>
    <name>DelayDialog</name>
    <message>
        <source>Delay notice</source>
        <translation>발송지연 안내</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n buyer(s) about a delay?</source>
        <translation>
            <numerusform>구매자 %n명에게 발송지연을 안내할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace tells each buyer the new date and the reason. It is the new ship-by date, and as a rule it can be moved only once.</source>
        <translation>마켓이 구매자에게 새 발송일과 사유를 알립니다. 발송기한이 이 날짜로 바뀌며, 보통 한 번만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <translation>yyyy.MM.dd (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)</source>
        <translation>
            <numerusform>안내 %n건 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>The new date must lie ahead.</source>
        <translation>새 발송일은 오늘 이후여야 합니다.</translation>
    </message>
    <message>
        <source>Write to the buyer why it takes longer.</source>
        <translation>늦어지는 사유를 구매자에게 적으십시오.</translation>
    </message>
    <message>
        <source>New ship-by date</source>
        <translation>새 발송일</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>구매자에게</translation>
    </message>
    <message>
        <source>Text to the buyer</source>
        <translation>구매자에게 보낼 글</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Seller Desktop keeps running</source>
        <translation>Seller Desktop은 계속 실행됩니다</translation>
    </message>
    <message>
        <source>It syncs and alerts from the tray. Quit it there.</source>
        <translation>트레이에서 동기화하고 알려 드립니다. 끝내기도 트레이에서 합니다.</translation>
    </message>
</context>
<context>
    <name>DetailFooter</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Open the claim</source>
        <translation>클레임 열기</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>보류하기…</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>주문번호 복사</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Order of %1</source>
        <translation>%1 님 주문</translation>
    </message>
    <message>
        <source>× %1 of %2</source>
        <translation>× %1 (처음 %2)</translation>
    </message>
    <message>
        <source>Seller&apos;s code %1</source>
        <translation>판매자 상품코드 %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>You hold this order: release it first (%1)</source>
        <translation>보류한 주문입니다. 먼저 보류를 해제하세요(%1)</translation>
    </message>
    <message>
        <source>Choose an order to see its details</source>
        <translation>주문을 고르면 자세히 보입니다</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>주문 닫기</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>주문번호 복사</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>주문 상세</translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation>주문번호를 복사했습니다</translation>
    </message>
</context>
<context>
    <name>DiagnosticsReportDialog</name>
    <message>
        <source>Copy this page</source>
        <translation>이 파일 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>보고서 저장…</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>Ship</source>
        <translation>발송처리</translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>송장 입력 · %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next line · F4: courier · Ctrl+V: paste a column</source>
        <translation>Enter 다음 줄 · F4 택배사 · Ctrl+V 열 붙여넣기</translation>
    </message>
    <message numerus="yes">
        <source>Ship the %n on hold too, releasing</source>
        <translation>
            <numerusform>보류 %n건도 해제하고 발송</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n</source>
        <translation>
            <numerusform>발송처리 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted, %1 filled.</source>
        <translation>
            <numerusform>붙여넣은 %n행 가운데 %1행을 채웠습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no line.</source>
        <translation>
            <numerusform>%n행은 맞는 주문이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>배송 방법</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>One number per box</source>
        <translation>합포장은 송장 하나로</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>열 붙여넣기</translation>
    </message>
    <message>
        <source>Split shipping: only what is chosen now, the rest by</source>
        <translation>분리배송: 고른 상품만 먼저 보내고, 나머지 발송예정일은</translation>
    </message>
    <message>
        <source>The rest by</source>
        <translation>나머지 발송예정일</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>DispatchSentence</name>
    <message>
        <source>Enter the invoice numbers; what stays empty is not shipped.</source>
        <translation>송장번호를 입력하십시오. 비워 둔 주문은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Ships: %1.</source>
        <translation>%1을 발송처리합니다.</translation>
    </message>
    <message>
        <source>%n piece(s) in all.</source>
        <translation>모두 %n개입니다.</translation>
    </message>
    <message>
        <source>%n of them will be confirmed first.</source>
        <translation>%n건은 먼저 발주확인합니다.</translation>
    </message>
    <message>
        <source>%n without a number: left for later.</source>
        <translation>%n건은 번호가 없어 남습니다.</translation>
    </message>
    <message>
        <source>%n on hold: not shipped.</source>
        <translation>보류 %n건은 발송하지 않습니다.</translation>
    </message>
    <message>
        <source>%n can&apos;t go this way at their marketplace: left for later.</source>
        <translation>%n건은 해당 마켓이 이 배송방법을 지원하지 않아 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Can be undone for %n s.</source>
        <translation>%n초 동안 실행취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The rest of %n box(es) goes along.</source>
        <translation>%n묶음은 고르지 않은 상품도 함께 나갑니다.</translation>
    </message>
    <message>
        <source>The rest of %n box(es) follows by %1; what is split stays split.</source>
        <translation>%n묶음은 고른 상품만 먼저 나가고 나머지는 %1까지 보냅니다. 분리배송은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>%1, %n order(s)</source>
        <translation>%1 %n건</translation>
    </message>
    <message>
        <source>%1, %2 shops, %n order(s)</source>
        <translation>%1 %2곳 %n건</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Lines to ship</source>
        <translation>보낼 주문</translation>
    </message>
</context>
<context>
    <name>DispatchTableModel</name>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Product · option</source>
        <translation>상품 · 옵션</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 수량</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수취인</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>confirmed first</source>
        <translation>먼저 발주확인</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>맞음</translation>
    </message>
</context>
<context>
    <name>DryRunSection</name>
    <message>
        <source>Dry run</source>
        <translation>미리 적용</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last %n order line(s)</source>
        <translation>
            <numerusform>최근 주문 %n건에 미리 적용</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n건 해당</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the rule does; here you see to which orders.</source>
        <translation>할 일을 정하면 어느 주문에 적용되는지 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>None of them meets all conditions.</source>
        <translation>모든 조건에 맞는 주문이 없습니다.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Change the invoice of %1</source>
        <translation>%1 송장 바꾸기</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>송장 바꾸기</translation>
    </message>
    <message>
        <source>The action that waits is cancelled, and one with this invoice takes its place. Both stay in the history.</source>
        <translation>대기 중인 처리는 취소하고 이 송장으로 새로 보냅니다. 두 처리 모두 이력에 남습니다.</translation>
    </message>
</context>
<context>
    <name>EndedStrip</name>
    <message>
        <source>It had run since %1. What you did is saved; what was being sent is checked.</source>
        <translation>%1에 시작한 프로그램이었습니다. 작업한 내용은 저장되어 있고, 보내던 것은 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>지난번에 프로그램이 예기치 않게 종료되었습니다</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ExportDeed</name>
    <message>
        <source>Export orders</source>
        <translation>주문 내보내기</translation>
    </message>
    <message>
        <source>orders-%1</source>
        <translation>주문-%1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written to %1</source>
        <translation>
            <numerusform>주문 %n건을 %1에 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>엑셀 통합 문서(*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>주문 내보내기</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets.</source>
        <translation>엑셀 등 표 프로그램에서 열 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked order(s)</source>
        <translation>
            <numerusform>선택한 주문 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n order(s) of this list</source>
        <translation>
            <numerusform>이 목록 전체 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as a list for the courier</source>
        <translation>예: 택배사 접수용</translation>
    </message>
    <message>
        <source>Goes into the access record with the reason. Delete the file when it has served: the daily purge does not reach it.</source>
        <translation>사유와 함께 접속기록에 남습니다. 파일은 매일 파기 대상이 아니니 다 쓴 뒤 직접 지우세요.</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>이 열 양식 삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>열 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with personal data left out</source>
        <translation>
            <numerusform>개인정보 열 %n개는 빠집니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOrdersDialog</name>
    <message>
        <source>Buyers masked</source>
        <translation>구매자 정보 가림</translation>
    </message>
    <message>
        <source>With names, phones and addresses</source>
        <translation>이름·전화·주소 포함</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>엑셀 통합 문서(.xlsx)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (.csv)</source>
        <translation>CSV, UTF-8(.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>열 고르기…</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Show all in Orders</source>
        <translation>주문 화면에서 모두 보기</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>미답변</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>%n order(s)</source>
        <translation>주문 %n건</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>데이터를 둘 곳</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>in case this PC loses the key</source>
        <translation>이 PC에서 키가 없어질 때를 대비합니다</translation>
    </message>
    <message>
        <source>First shop</source>
        <translation>첫 판매처</translation>
    </message>
    <message>
        <source>guided, about five minutes</source>
        <translation>안내를 따라 5분쯤 걸립니다</translation>
    </message>
    <message>
        <source>Welcome to Seller Desktop</source>
        <translation>Seller Desktop을 시작합니다</translation>
    </message>
    <message>
        <source>Four short steps to your first orders. What you choose is kept whenever you leave, and all of it can be changed later.</source>
        <translation>네 단계만 거치면 주문을 불러옵니다. 중간에 나가도 고른 것은 그대로 남고, 나중에 모두 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>데모 둘러보기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>FirstSyncStep</name>
    <message>
        <source>First sync</source>
        <translation>처음 가져오기</translation>
    </message>
    <message>
        <source>The first sync begins.</source>
        <translation>처음 동기화를 시작합니다.</translation>
    </message>
    <message>
        <source>All orders asked for are here.</source>
        <translation>요청한 기간의 주문을 모두 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>FreshPage</name>
    <message>
        <source>start over</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>What was only in the missing file is gone: memos, tags, and actions that were not sent yet. They will not be sent.</source>
        <translation>없어진 파일에만 있던 메모, 태그와 아직 보내지 않은 처리는 되찾을 수 없습니다. 그 처리는 보내지지 않습니다.</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>계속하려면 ‘%1’이라고 입력하십시오:</translation>
    </message>
</context>
<context>
    <name>HoldDeed</name>
    <message numerus="yes">
        <source>%n order(s) released</source>
        <translation>
            <numerusform>%n건 보류를 해제했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What has left can&apos;t be put on hold</source>
        <translation>이미 나간 주문은 보류할 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n that has left stays as it is.</source>
        <translation>
            <numerusform>이미 나간 %n건은 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) on hold</source>
        <translation>
            <numerusform>%n건을 보류했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation>
            <numerusform>주문 %n건을 보류합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n</source>
        <translation>
            <numerusform>보류 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Held orders are left out of confirming and shipping until you release them. The marketplace is not told.</source>
        <translation>보류를 해제할 때까지 발주확인과 발송처리에서 빠집니다. 마켓에는 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>보류 사유</translation>
    </message>
    <message>
        <source>Reason, for yourself only (optional)</source>
        <translation>사유(나만 봄). 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>HoldSection</name>
    <message>
        <source>Left out of confirming and shipping.</source>
        <translation>발주확인과 발송처리에서 빠져 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>Buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>마켓 고객센터</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>Answer to send</source>
        <translation>답변 전송 대기</translation>
    </message>
    <message>
        <source>“Seen” to send</source>
        <translation>확인 전송 대기</translation>
    </message>
    <message>
        <source>Your answer is on its way; see above.</source>
        <translation>보낼 답변이 있습니다. 상태는 위에서 확인하세요.</translation>
    </message>
    <message>
        <source>This marketplace takes it at its own site only.</source>
        <translation>이 마켓은 판매자센터에서만 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>The call centre has settled this itself; it only wants to know you saw it.</source>
        <translation>고객센터에서 답변을 마친 문의입니다. 내용을 보고 확인만 하면 됩니다.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>This inquiry is closed. There is nothing to answer.</source>
        <translation>종료된 문의입니다. 답변할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The marketplace sent a state nobody knows here. Look at its own site.</source>
        <translation>알 수 없는 상태의 문의입니다. 판매자센터에서 확인하세요.</translation>
    </message>
    <message>
        <source>Answered. This marketplace lets nobody change an answer.</source>
        <translation>답변 완료. 이 마켓에서는 등록한 답변을 수정할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiry</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>J K to move · Enter to write</source>
        <translation>J K 이동 · Enter 답변 쓰기</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>확인할 문의 모두 확인</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>답변 수정</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>Next inquiry</source>
        <translation>다음 문의</translation>
    </message>
    <message>
        <source>Previous inquiry</source>
        <translation>이전 문의</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>기한순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Inquiries can&apos;t be read from %1.</source>
        <translation>%1: 문의 수집을 지원하지 않는 마켓입니다.</translation>
    </message>
    <message>
        <source>No inquiry yet</source>
        <translation>아직 문의가 없습니다</translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation>새 문의가 들어오면 여기에 바로 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>아직 답변한 문의가 없습니다</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>전체 문의 보기</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>기한이 지난 문의가 없습니다</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>답변할 문의가 없습니다</translation>
    </message>
</context>
<context>
    <name>InquiryAnswer</name>
    <message>
        <source>Your answer</source>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>답변을 입력하세요</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>답변 수정</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>수정 취소</translation>
    </message>
    <message>
        <source>Say that I saw it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
</context>
<context>
    <name>InquiryDeeds</name>
    <message>
        <source>The answer is saved, to be sent</source>
        <translation>답변을 저장했습니다. 곧 전송합니다</translation>
    </message>
    <message>
        <source>The changed answer is saved, to be sent</source>
        <translation>수정한 답변을 저장했습니다. 곧 전송합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) noted as seen, to be sent</source>
        <translation>
            <numerusform>문의 %n건의 확인을 저장했습니다. 곧 전송합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“Seen” is saved, to be sent</source>
        <translation>확인을 저장했습니다. 곧 전송합니다</translation>
    </message>
    <message>
        <source>Saved as the template “%1”</source>
        <translation>템플릿 “%1”(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>The template “%1” is deleted</source>
        <translation>“%1” 템플릿을 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>InquiryDocument</name>
    <message>
        <source>24 hours after the question</source>
        <translation>문의 후 24시간 기준</translation>
    </message>
    <message>
        <source>Answer by then</source>
        <translation>답변기한</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>The text was deleted when its time was over (privacy settings).</source>
        <translation>보관 기간이 지나 문의 내용을 삭제했습니다(개인정보 설정).</translation>
    </message>
</context>
<context>
    <name>InquiryFacts</name>
    <message>
        <source>Inquiry</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>답변기한</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>문의번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Product no.</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제금액</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>발송</translation>
    </message>
</context>
<context>
    <name>InspectionBox</name>
    <message>
        <source>Inspection</source>
        <translation>검수</translation>
    </message>
    <message>
        <source>Not inspected yet</source>
        <translation>검수 전</translation>
    </message>
</context>
<context>
    <name>IssueDay</name>
    <message>
        <source>Keys issued or renewed on</source>
        <translation>키 발급일 또는 갱신일</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <translation>yyyy.MM.dd (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n day(s), until %1 (%2).</source>
        <translation>
            <numerusform>발급일부터 %n일, %1까지 쓸 수 있습니다(%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep buyers&apos; data</source>
        <translation>구매자 정보 보관</translation>
    </message>
    <message>
        <source>How long is buyers&apos; data kept?</source>
        <translation>구매자 정보를 얼마나 보관할까요?</translation>
    </message>
    <message>
        <source>Counted from purchase confirmation or the end of a claim. Afterwards numbers, amounts, dates and masked names stay for five years.</source>
        <translation>구매확정 또는 클레임 종료일부터 셉니다. 그 뒤에는 주문번호·금액·날짜와 가린 이름만 5년 보관합니다.</translation>
    </message>
    <message>
        <source>Such as repairs under warranty</source>
        <translation>예: 무상 수리 보증</translation>
    </message>
    <message>
        <source>More than 90 days need a reason; it stands in the proof.</source>
        <translation>90일을 넘기려면 사유가 필요하며, 점검 증빙에 표시됩니다.</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>There is none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>One was made, but not confirmed as kept.</source>
        <translation>만들었으나 보관했는지 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is one, and you have kept it.</source>
        <translation>만들어 보관해 두었습니다.</translation>
    </message>
    <message>
        <source>It is changed at the next start.</source>
        <translation>다음에 시작할 때 바뀝니다.</translation>
    </message>
    <message>
        <source>Don&apos;t change it</source>
        <translation>바꾸지 않기</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>키 바꾸기…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>No key matches</source>
        <translation>찾은 키가 없습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>키나 기능 찾기</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Not added: %1. The reason stands at the right.</source>
        <translation>추가하지 못했습니다: %1. 이유는 오른쪽에 있습니다.</translation>
    </message>
    <message>
        <source>1 to 365. Older orders are not fetched.</source>
        <translation>1~365일. 그보다 오래된 주문은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>추가 설정 접기</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>A number from 1 to 365.</source>
        <translation>1부터 365까지의 숫자를 넣으십시오.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>값을 넣으십시오.</translation>
    </message>
</context>
<context>
    <name>LineDialogs</name>
    <message numerus="yes">
        <source>Up to %n orders can be shipped at once</source>
        <translation>
            <numerusform>한 번에 %n건까지 발송처리할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these orders is in a state for that</source>
        <translation>지금 그 일을 할 수 있는 주문이 없습니다</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message numerus="yes">
        <source>%n condition(s): %1</source>
        <translation>
            <numerusform>조건 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>찾은 주문이 없습니다</translation>
    </message>
    <message>
        <source>Clear conditions</source>
        <translation>조건 지우기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>화면이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Click or press a key to come back.</source>
        <translation>클릭하거나 아무 키나 누르면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Type your PIN to come back.</source>
        <translation>PIN을 입력하면 잠금이 풀립니다.</translation>
    </message>
    <message>
        <source>Orders go on being synced.</source>
        <translation>주문은 계속 동기화됩니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Seller Desktop</source>
        <translation>Seller Desktop</translation>
    </message>
    <message>
        <source>%1 – Seller Desktop</source>
        <translation>%1 – Seller Desktop</translation>
    </message>
    <message>
        <source>Find orders, invoices, products, people</source>
        <translation>주문번호, 송장, 상품, 이름 찾기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>MarketplaceChoice</name>
    <message>
        <source>Connect</source>
        <translation>연결하기</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 연결하기</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>이상 없는 최근 백업을 찾는 중…</translation>
    </message>
    <message>
        <source>The present file is kept with its date. Nothing is deleted.</source>
        <translation>지금 파일은 날짜를 붙여 보관합니다. 지우는 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>쓸 수 있는 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Newest good backup: %1, %2.</source>
        <translation>이상 없는 최근 백업: %1, %2.</translation>
    </message>
    <message>
        <source>The database is repaired.</source>
        <translation>데이터베이스를 복구했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent action(s) could not be brought along: their orders can&apos;t be told.</source>
        <translation>
            <numerusform>보내지 않은 처리 %n건은 어느 주문인지 알 수 없어 옮기지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some parts of the file could not be read.</source>
        <translation>파일의 일부는 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>프로그램 열기</translation>
    </message>
    <message>
        <source>In it: %1, %2 with a memo or tags, and the shops with their keys. Unsent actions: %3; the marketplaces are asked about each before it is sent.</source>
        <translation>담긴 내용: %1, 메모나 태그가 있는 %2, 판매처와 인증정보. 보내지 않은 처리 %3건은 마켓에 먼저 확인한 뒤에만 보냅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>주문 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>작업(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>화면 잠그기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo what was last queued</source>
        <translation>마지막 작업 실행취소</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>전체에서 찾기</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>글자 보통 크기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Choose shops</source>
        <translation>판매처 고르기</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation>동기화 상태</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Snooze a notification</source>
        <translation>알림 나중에 다시 받기</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>창의 이전 부분</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Report for help…</source>
        <translation>도움 요청용 보고서…</translation>
    </message>
    <message>
        <source>About Seller Desktop</source>
        <translation>Seller Desktop 정보</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>Take over from another PC</source>
        <translation>다른 PC에서 가져오기</translation>
    </message>
    <message>
        <source>%1: type the passphrase that was chosen on the other PC.</source>
        <translation>%1: 이전 PC에서 정한 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>Move to another PC</source>
        <translation>다른 PC로 옮기기</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file, without the shops&apos; keys: enter those anew on the other PC. Without the passphrase nobody can open the file, not even we. Only one PC may send to the shops, so they pause here.</source>
        <translation>모든 데이터가 암호화된 파일 하나에 담깁니다. 판매처 인증정보는 담기지 않으므로 새 PC에서 다시 입력해야 합니다. 암호를 잊으면 저희를 포함해 아무도 파일을 열 수 없습니다. 판매처로 보내는 PC는 한 대여야 하므로 이 PC의 판매처는 일시중지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>%n자 이상으로 정하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>두 암호가 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>NarrowChip</name>
    <message>
        <source>Show the whole list</source>
        <translation>전체 목록 보기</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Order note</source>
        <translation>주문 메모</translation>
    </message>
    <message numerus="yes">
        <source>A note on %n order(s) at %1</source>
        <translation>
            <numerusform>%1 주문 %n건에 메모 보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %n buyer(s)</source>
        <translation>
            <numerusform>고객 %n명에게 보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n note(s) there</source>
        <translation>
            <numerusform>메모 %n건 남기기</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace mails these words to the buyer and keeps them on the order. Once sent they can&apos;t be taken back.</source>
        <translation>마켓이 이 글을 고객에게 메일로 보내고 주문에도 남깁니다. 보낸 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It stands on the order at the marketplace, for everybody who works at the shop. To keep it on this PC alone, write a memo (Ctrl+M).</source>
        <translation>마켓의 주문에 남아 쇼핑몰 관리자라면 누구나 봅니다. 이 PC에만 남기려면 메모(Ctrl+M)를 쓰십시오.</translation>
    </message>
    <message>
        <source>For the shop only: the buyer does not see it</source>
        <translation>판매자만 보는 메모 (고객에게 보이지 않음)</translation>
    </message>
    <message>
        <source>To the buyer: the marketplace mails it</source>
        <translation>고객에게 보내는 메모 (마켓이 메일로 보냄)</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>메모 내용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Memo for yourself; it stays on this PC</source>
        <translation>이 PC에만 남기는 나만 보는 메모</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Memo and tags</source>
        <translation>메모와 태그</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>알림 설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>아직 알림이 없습니다</translation>
    </message>
    <message>
        <source>New orders, claims and what needs a decision appear here.</source>
        <translation>새 주문, 클레임, 결정이 필요한 일이 여기에 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 것 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2: only claims, cut-off shops and a deadline&apos;s last hour</source>
        <translation>%1–%2에는 클레임, 연결 실패, 마감 1시간 전만 알립니다.</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>%1 다시 알림</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>나중에 알림…</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>What you do is saved on this PC and sent once, in order, when connected.</source>
        <translation>지금 하는 일은 이 PC에 저장되고, 연결되면 순서대로 한 번만 보냅니다.</translation>
    </message>
    <message>
        <source>You see the orders as of %1.</source>
        <translation>%1 기준 주문을 보고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n waiting</source>
        <translation>
            <numerusform>대기 %n건 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>네트워크 없음</translation>
    </message>
</context>
<context>
    <name>OpenedClaim</name>
    <message numerus="yes">
        <source>Goes to %1. Can be undone within %n s.</source>
        <translation>
            <numerusform>%1에 보냅니다. 보내기 전 %n초 안에 실행취소할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation>여기서 결정할 것은 없습니다.</translation>
    </message>
    <message>
        <source>Only at %1&apos;s own site: %2</source>
        <translation>%1 판매자센터에서만 가능합니다: %2</translation>
    </message>
</context>
<context>
    <name>OrderDeedWords</name>
    <message>
        <source>Confirm</source>
        <translation>발주확인</translation>
    </message>
    <message>
        <source>Enter invoice</source>
        <translation>송장 입력</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>지연 안내</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>판매자 취소</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>송장 수정</translation>
    </message>
    <message>
        <source>Send an order note</source>
        <translation>주문 메모 보내기</translation>
    </message>
    <message>
        <source>Confirm %n</source>
        <translation>발주확인 %n건</translation>
    </message>
    <message>
        <source>Ship %n</source>
        <translation>발송처리 %n건</translation>
    </message>
    <message>
        <source>Delay notice %n</source>
        <translation>지연 안내 %n건</translation>
    </message>
    <message>
        <source>Cancel %n</source>
        <translation>판매자 취소 %n건</translation>
    </message>
    <message>
        <source>Change %n invoice(s)</source>
        <translation>송장 수정 %n건</translation>
    </message>
    <message>
        <source>Send a note on %n</source>
        <translation>주문 메모 보내기 %n건</translation>
    </message>
    <message>
        <source>None of these orders waits to be confirmed</source>
        <translation>발주확인을 기다리는 주문이 없습니다</translation>
    </message>
    <message>
        <source>None of these orders can be shipped now</source>
        <translation>지금 발송처리할 수 있는 주문이 없습니다</translation>
    </message>
    <message>
        <source>A delay notice is for confirmed orders that were not shipped</source>
        <translation>지연 안내는 발주확인하고 아직 보내지 않은 주문에만 할 수 있습니다</translation>
    </message>
    <message>
        <source>None of these orders can be cancelled now</source>
        <translation>지금 취소할 수 있는 주문이 없습니다</translation>
    </message>
    <message>
        <source>An invoice can be changed while its parcel is under way</source>
        <translation>송장 수정은 발송처리한 주문에만 할 수 있습니다</translation>
    </message>
    <message>
        <source>None of these orders can take a note now</source>
        <translation>지금 메모를 보낼 수 있는 주문이 없습니다</translation>
    </message>
</context>
<context>
    <name>OrderDeeds</name>
    <message numerus="yes">
        <source>%n delay notice(s) saved</source>
        <translation>
            <numerusform>발송지연 안내 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancel(s) saved</source>
        <translation>
            <numerusform>판매자 취소 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The new invoice number is saved</source>
        <translation>송장 수정을 저장했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to buyers saved</source>
        <translation>
            <numerusform>고객에게 보낼 메모 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) for the shop saved</source>
        <translation>
            <numerusform>판매자만 보는 메모 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) will be sent again</source>
        <translation>
            <numerusform>%n건을 다시 보냅니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) noted as sent</source>
        <translation>
            <numerusform>%n건을 보낸 것으로 처리했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) released, to be sent</source>
        <translation>
            <numerusform>보류 %n건을 풀고 보냅니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) cancelled, not sent</source>
        <translation>
            <numerusform>%n건을 보내지 않습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) noted</source>
        <translation>
            <numerusform>거절 %n건을 접어 두었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n건을 실행취소했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late: it was sent already</source>
        <translation>이미 보낸 일이라 되돌릴 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved</source>
        <translation>
            <numerusform>발송처리 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be shipped in %1 s</source>
        <translation>
            <numerusform>%n건을 %1초 뒤에 발송처리합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) saved</source>
        <translation>
            <numerusform>발주확인 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>Order seen: %1</source>
        <translation>주문 확인: %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>A rule was applied</source>
        <translation>규칙 적용</translation>
    </message>
    <message>
        <source>Rule “%1”: taken back</source>
        <translation>‘%1’ 규칙이 한 일을 되돌림</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>‘%1’ 규칙: %2</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <translation>%1 보류</translation>
    </message>
    <message>
        <source>%1 no longer on hold</source>
        <translation>%1 보류 해제</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: noted</source>
        <translation>%1: 접어 둠</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <translation>%1 요청</translation>
    </message>
    <message>
        <source>%1 sent: accepted</source>
        <translation>%1 전송: 접수됨</translation>
    </message>
    <message>
        <source>%1 sent: refused</source>
        <translation>%1 전송: 거절됨</translation>
    </message>
    <message>
        <source>%1 not accepted, to be sent again</source>
        <translation>%1 접수되지 않음, 다시 보냅니다</translation>
    </message>
    <message>
        <source>%1 sent: no answer, being checked</source>
        <translation>%1 전송: 응답 없음, 확인 중</translation>
    </message>
    <message>
        <source>%1 interrupted, being checked</source>
        <translation>%1 중단됨, 확인 중</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: 보내는 중</translation>
    </message>
    <message>
        <source>Ship by %1</source>
        <translation>발송기한 %1</translation>
    </message>
    <message>
        <source>Quantity changed: %1 to %2</source>
        <translation>수량 변경: %1 → %2</translation>
    </message>
    <message>
        <source>Option changed: %1</source>
        <translation>옵션 변경: %1</translation>
    </message>
    <message>
        <source>Invoice number %1</source>
        <translation>송장번호 %1</translation>
    </message>
    <message>
        <source>Buyer&apos;s data changed: %1</source>
        <translation>구매자 정보 변경: %1</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>이 PC에서</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>프로그램이</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>%1에서 받음</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>수취인</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>배송 메모</translation>
    </message>
    <message>
        <source>customs code</source>
        <translation>통관부호</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>buyer&apos;s phone</source>
        <translation>구매자 연락처</translation>
    </message>
</context>
<context>
    <name>OrderLacks</name>
    <message>
        <source>This marketplace (%1) has no order confirmation: ship straight away.</source>
        <translation>이 마켓(%1)은 발주확인 단계가 없습니다. 바로 발송하면 됩니다.</translation>
    </message>
    <message>
        <source>This marketplace (%1) takes no dispatch from here: use its own site.</source>
        <translation>이 마켓(%1)은 여기에서 발송처리를 할 수 없습니다. 판매자센터에서 처리하십시오.</translation>
    </message>
    <message>
        <source>This marketplace (%1) takes no delay notice: tell the buyer yourself.</source>
        <translation>이 마켓(%1)은 발송지연 안내를 지원하지 않습니다. 구매자에게 직접 알리십시오.</translation>
    </message>
    <message>
        <source>This marketplace (%1) takes no cancel from here: use its own site.</source>
        <translation>이 마켓(%1)은 여기에서 판매자 취소를 할 수 없습니다. 판매자센터에서 처리하십시오.</translation>
    </message>
    <message>
        <source>This marketplace (%1) takes no other invoice number from here: use its own site.</source>
        <translation>이 마켓(%1)은 여기에서 송장 수정을 할 수 없습니다. 판매자센터에서 수정하십시오.</translation>
    </message>
    <message>
        <source>This marketplace (%1) takes no notes on orders. A memo (Ctrl+M) is kept on this PC.</source>
        <translation>이 마켓(%1)은 주문 메모를 받지 않습니다. 이 PC에만 남기는 메모(Ctrl+M)는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 (not at this marketplace)</source>
        <translation>%1 (이 마켓은 지원하지 않음)</translation>
    </message>
    <message>
        <source>Left out: %n order(s).</source>
        <translation>%n건은 제외됩니다.</translation>
    </message>
    <message>
        <source>Next: %n order(s) of %1, with other reasons.</source>
        <translation>이어서 사유가 다른 %1 주문 %n건을 묻습니다.</translation>
    </message>
    <message>
        <source>Next: %n more parcel(s).</source>
        <translation>이어서 다른 송장 %n건을 묻습니다.</translation>
    </message>
    <message>
        <source>This marketplace cancels all %n of it; a part is not possible.</source>
        <translation>이 마켓은 일부 수량만 취소할 수 없습니다. %n개 전체가 취소됩니다.</translation>
    </message>
    <message>
        <source>This marketplace cancels whole boxes: what is packed with it goes along.</source>
        <translation>이 마켓은 묶음배송 단위로만 취소합니다. 같은 묶음의 상품도 함께 취소됩니다.</translation>
    </message>
</context>
<context>
    <name>OrderStages</name>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Nothing is left to ship</source>
        <translation>보낼 주문이 없습니다</translation>
    </message>
    <message>
        <source>No new order waits to be confirmed</source>
        <translation>발주확인할 새 주문이 없습니다</translation>
    </message>
    <message>
        <source>No confirmed order waits to be shipped</source>
        <translation>발송을 기다리는 주문이 없습니다</translation>
    </message>
    <message>
        <source>No order is late</source>
        <translation>늦은 주문이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>보류된 주문이 없습니다</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>결정할 일이 없습니다</translation>
    </message>
    <message>
        <source>New orders appear here by themselves.</source>
        <translation>새 주문은 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>여기에는 주문이 없습니다</translation>
    </message>
</context>
<context>
    <name>OrdersDetail</name>
    <message>
        <source>Release</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Open the claim</source>
        <translation>클레임 열기</translation>
    </message>
    <message>
        <source>Show 30 s</source>
        <translation>30초 보기</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>연락처 복사</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
    <message>
        <source>Show the receiver</source>
        <translation>수취인 보기</translation>
    </message>
    <message>
        <source>Write a memo (this PC only)</source>
        <translation>메모 쓰기 (이 PC에만)</translation>
    </message>
    <message>
        <source>Show or hide the order</source>
        <translation>주문 상세 보이기/숨기기</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Put on hold, or release</source>
        <translation>보류하거나 보류 해제</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>주문 내보내기…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table</source>
        <translation>
            <numerusform>%n건을 표로 복사했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersRawDialog</name>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>OrdersWorklist</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>조건 지우기</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Waits behind: %1</source>
        <translation>앞선 처리를 기다림: %1</translation>
    </message>
    <message>
        <source>Sent as soon as its turn comes</source>
        <translation>차례가 되면 바로 전송</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>종료 %1</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>요청 %1</translation>
    </message>
    <message>
        <source>No answer since %1: the marketplace is being asked</source>
        <translation>%1부터 응답 없음, 마켓에 확인 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝난 것</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>모두 전송했습니다</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>전송을 기다리는 처리가 없습니다</translation>
    </message>
    <message>
        <source>Nothing is being sent right now</source>
        <translation>지금 전송 중인 처리가 없습니다</translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>확인 중인 처리가 없습니다</translation>
    </message>
    <message>
        <source>Nothing was finished in the last two weeks</source>
        <translation>최근 2주 동안 끝난 처리가 없습니다</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>보류된 처리가 없습니다</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>결정할 처리가 없습니다</translation>
    </message>
    <message>
        <source>What you confirm, ship or cancel stands here until the marketplace has it.</source>
        <translation>발주확인, 발송처리, 취소 등은 마켓에 반영될 때까지 여기에 있습니다.</translation>
    </message>
    <message>
        <source>What got no answer stands here until the marketplace was asked about it.</source>
        <translation>응답이 없었던 처리는 마켓에 확인할 때까지 여기에 있습니다.</translation>
    </message>
    <message>
        <source>What a cancel request or a change stops before it is sent stands here.</source>
        <translation>취소 요청이나 변경 때문에 보내기 전에 멈춘 처리가 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>It was sent, I checked</source>
        <translation>전송됨으로 처리</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>송장 바꾸기</translation>
    </message>
    <message>
        <source>Undo the request</source>
        <translation>요청 실행취소</translation>
    </message>
    <message>
        <source>Open the claim</source>
        <translation>클레임 열기</translation>
    </message>
    <message>
        <source>Open the inquiry</source>
        <translation>문의 열기</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>주문 열기</translation>
    </message>
    <message>
        <source>Send %n again</source>
        <translation>다시 보내기 %n건</translation>
    </message>
    <message>
        <source>Note %n as sent</source>
        <translation>전송됨으로 처리 %n건</translation>
    </message>
    <message>
        <source>Send %n anyway</source>
        <translation>그래도 보내기 %n건</translation>
    </message>
    <message>
        <source>Don&apos;t send %n</source>
        <translation>보내지 않음 %n건</translation>
    </message>
    <message>
        <source>Leave %n</source>
        <translation>그대로 두기 %n건</translation>
    </message>
    <message>
        <source>%n action(s) will be sent again</source>
        <translation>%n건을 다시 보냅니다</translation>
    </message>
    <message>
        <source>%n action(s) noted as sent</source>
        <translation>%n건을 전송됨으로 처리했습니다</translation>
    </message>
    <message>
        <source>%n action(s) released, to be sent</source>
        <translation>%n건의 보류를 풀었습니다. 곧 보냅니다</translation>
    </message>
    <message>
        <source>%n action(s) cancelled, not sent</source>
        <translation>%n건을 취소했습니다. 보내지 않습니다</translation>
    </message>
    <message>
        <source>%n refusal(s) noted</source>
        <translation>거절 %n건을 확인했습니다</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>주문 상태</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>클레임번호</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청일시</translation>
    </message>
    <message>
        <source>Sent in %1</source>
        <translation>%1 뒤 전송</translation>
    </message>
    <message>
        <source>Asked again in %1</source>
        <translation>%1 뒤 다시 확인</translation>
    </message>
    <message>
        <source>Asked %n time(s): no effect to be seen</source>
        <translation>%n번 확인: 아직 처리 내역 없음</translation>
    </message>
    <message>
        <source>The marketplace is being asked</source>
        <translation>마켓에 확인하고 있습니다</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>새 발송일</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>구매자 안내</translation>
    </message>
    <message>
        <source>To cancel</source>
        <translation>취소 수량</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배송 방법</translation>
    </message>
    <message>
        <source>Rest of the box</source>
        <translation>나머지 발송예정일</translation>
    </message>
</context>
<context>
    <name>OutboxDeeds</name>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n건을 실행취소했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late: it was sent already</source>
        <translation>이미 전송되어 되돌릴 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n could not: each row says why</source>
        <translation>
            <numerusform>%n건은 못 했습니다. 각 행에 이유가 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n action(s) as sent?</source>
        <translation>
            <numerusform>%n건을 전송된 것으로 처리할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if you have seen at the marketplace that it is done. Nothing more is sent; the next sync shows what the marketplace says.</source>
        <translation>마켓에서 처리된 것을 직접 확인한 경우에만 누르십시오. 더 이상 보내지 않으며, 다음 동기화 때 마켓의 상태가 표시됩니다.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>전송됨으로 처리</translation>
    </message>
    <message>
        <source>Send in spite of the cancel request?</source>
        <translation>취소 요청이 있는데도 보낼까요?</translation>
    </message>
    <message>
        <source>It is sent now. The marketplace may then refuse the cancel; if it refunds all the same, the goods have left. This can&apos;t be taken back.</source>
        <translation>지금 보냅니다. 마켓이 취소를 거부할 수 있지만, 그래도 환불되면 상품은 이미 나간 뒤입니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>The changed invoice is saved and will be sent</source>
        <translation>바꾼 송장을 저장했습니다. 곧 보냅니다</translation>
    </message>
</context>
<context>
    <name>OutboxEditDialog</name>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>저장하고 보내기</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Actions</source>
        <translation>처리 목록</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>전송함</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
    <message>
        <source>Show or hide the action</source>
        <translation>처리 내용 보이기/숨기기</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>맞는 처리가 없습니다</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show the finished ones</source>
        <translation>끝난 것 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>OutboxPane</name>
    <message>
        <source>Close the action</source>
        <translation>처리 내용 닫기</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>번호 복사</translation>
    </message>
    <message>
        <source>Action details</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>전송 이력</translation>
    </message>
    <message>
        <source>%1 says (%2)</source>
        <translation>%1의 답변 (%2)</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1의 답변</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <translation>대신한 처리 보기</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>이전 처리 보기</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Undo the request</source>
        <translation>요청 실행취소</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in one go</source>
        <translation>
            <numerusform>한 번에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>번호를 복사했습니다</translation>
    </message>
    <message>
        <source>Choose an action to see its details</source>
        <translation>처리를 선택하면 자세히 보입니다</translation>
    </message>
</context>
<context>
    <name>OutboxQuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>OutboxTabs</name>
    <message>
        <source>Actions by state</source>
        <translation>상태별 처리</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>전송함</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
</context>
<context>
    <name>PaneFooter</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>PendingBoxes</name>
    <message>
        <source>Undo</source>
        <translation>실행취소</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>전송함에서 보기</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN of the screen lock</source>
        <translation>화면 잠금 PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN 바꾸기</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>Asked for when the screen is unlocked. Without one, any key unlocks it. After several wrong tries you have to wait.</source>
        <translation>잠금을 풀 때 입력합니다. PIN이 없으면 아무 키나 눌러도 풀립니다. 여러 번 틀리면 잠시 기다려야 합니다.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 번 입력한 PIN이 다릅니다.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Orders and buyers&apos; data are kept here alone, encrypted. Nothing is uploaded.</source>
        <translation>주문과 구매자 정보는 이 폴더에만 암호화해 보관합니다. 어디에도 올리지 않습니다.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>There is data of this program already: it is opened.</source>
        <translation>이 프로그램의 데이터가 이미 있습니다. 그 데이터를 엽니다.</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>데이터를 둘 곳</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>As in this list</source>
        <translation>이 목록의 열 그대로</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
</context>
<context>
    <name>PrivacyAccessDialog</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Access records</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>I have looked through it</source>
        <translation>이 달 점검 완료</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PrivacyDeeds</name>
    <message numerus="yes">
        <source>Now: %n day(s).</source>
        <translation>
            <numerusform>지금: %n일.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) this month.</source>
        <translation>
            <numerusform>이번 달 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>PIN이 없습니다.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>아직 실행된 적이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Last on %1: %n order line(s).</source>
        <translation>
            <numerusform>최근 %1, 상품주문 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished yet: it is tried again.</source>
        <translation>아직 끝나지 않아 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>파기하는 중…</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>파기했습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>파기할 것이 없었습니다</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>증빙 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>privacy-proof-%1.pdf</source>
        <translation>개인정보-처리-증빙-%1.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyKeepDialog</name>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Kept after the deal is over</source>
        <translation>거래 종료 후 보관 기간</translation>
    </message>
</context>
<context>
    <name>PrivacyPinDialog</name>
    <message>
        <source>Present PIN</source>
        <translation>지금 PIN</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <translation>새 PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN 없애기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN 저장</translation>
    </message>
</context>
<context>
    <name>PrivacyPurgeDialog</name>
    <message>
        <source>Delete now</source>
        <translation>지금 파기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>The marketplace says:</source>
        <translation>마켓이 한 말</translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation>로그 번호: %1</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Save a report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation>로그 번호: %1</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Handling of buyers&apos; personal data</source>
        <translation>구매자 개인정보 처리 현황</translation>
    </message>
    <message>
        <source>As of %1, made by Seller Desktop on this PC</source>
        <translation>%1 기준, 이 PC의 Seller Desktop에서 작성</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>항목별 보관 기간</translation>
    </message>
    <message>
        <source>What was deleted, latest first</source>
        <translation>파기 내역(최근 순)</translation>
    </message>
    <message>
        <source>Access record</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호 조치</translation>
    </message>
    <message>
        <source>after %n day(s)</source>
        <translation>%n일 뒤 파기</translation>
    </message>
    <message>
        <source>Access records</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>at least %n day(s)</source>
        <translation>%n일 이상 보관</translation>
    </message>
    <message>
        <source>Reason for the longer time</source>
        <translation>더 오래 보관하는 사유</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>파기 대상 없음</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Months looked through</source>
        <translation>점검한 달</translation>
    </message>
    <message>
        <source>Protected against changes</source>
        <translation>위·변조 방지</translation>
    </message>
    <message>
        <source>%n, encrypted, purged like the database</source>
        <translation>%n개, 암호화, 데이터베이스와 함께 파기</translation>
    </message>
    <message>
        <source>after %n minute(s) without a key</source>
        <translation>%n분간 입력이 없으면</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>직접 잠글 때만</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>PIN 있음</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>PIN 없음</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>마스킹</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>화면 잠금</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>Names, phones and addresses are masked; each look at one is recorded</source>
        <translation>이름·전화·주소를 가려서 표시하고 열람할 때마다 기록합니다</translation>
    </message>
    <message>
        <source>Chain of hashes: %1</source>
        <translation>해시 연결: %1</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete old buyers&apos; data</source>
        <translation>지난 구매자 정보 파기</translation>
    </message>
    <message numerus="yes">
        <source>Delete the old buyers&apos; data of %n order line(s)?</source>
        <translation>
            <numerusform>상품주문 %n건의 기한 지난 정보를 파기할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>파기할 것이 없습니다</translation>
    </message>
    <message>
        <source>Delete the old data?</source>
        <translation>기한 지난 정보를 파기할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Buyers&apos; data is kept for %n day(s).</source>
        <translation>
            <numerusform>구매자 정보는 %n일 보관합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day this runs by itself.</source>
        <translation>하루에 한 번 자동으로 실행됩니다.</translation>
    </message>
    <message>
        <source>It goes from the database, its search index and log, and from every backup, and can&apos;t be brought back. Sums and the history stay.</source>
        <translation>데이터베이스와 검색 색인, 로그, 모든 백업에서 지우며 되살릴 수 없습니다. 금액과 이력은 남습니다.</translation>
    </message>
    <message>
        <source>Records that could not be read</source>
        <translation>읽지 못한 기록</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2건</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>The marketplace named it, but did not show it.</source>
        <translation>마켓이 번호만 알리고 내용은 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer was cut off or garbled.</source>
        <translation>응답이 잘렸거나 깨졌습니다.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>응답의 구조가 지나치게 깊습니다.</translation>
    </message>
    <message>
        <source>The answer has an unknown form.</source>
        <translation>응답 형식을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The field “%1” has an unknown form.</source>
        <translation>‘%1’ 항목의 형식을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare the newest orders in the marketplace&apos;s seller centre with those here. Handle there what is missing here, then note it as checked.</source>
        <translation>마켓 판매자센터의 최근 주문과 이 목록을 비교하십시오. 여기에 없는 주문은 판매자센터에서 처리한 뒤 확인함으로 표시하십시오.</translation>
    </message>
    <message>
        <source>Look this number up in the marketplace&apos;s seller centre and handle it there until it appears here. It is asked for again by itself, and decoded anew after an update.</source>
        <translation>마켓 판매자센터에서 이 번호를 찾아, 여기에 나타날 때까지 그쪽에서 처리하십시오. 자동으로 다시 조회하며 업데이트 후에도 다시 읽습니다.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>번호 없음</translation>
    </message>
</context>
<context>
    <name>QuarantineDialog</name>
    <message>
        <source>Orders that could not be read</source>
        <translation>읽지 못한 주문</translation>
    </message>
    <message>
        <source>%1: orders that could not be read</source>
        <translation>%1: 읽지 못한 주문</translation>
    </message>
    <message>
        <source>They came in a form this version does not know. They are kept as they came and asked for again; all other orders are stored.</source>
        <translation>이 버전이 모르는 형식으로 받은 주문입니다. 받은 그대로 보관하고 다시 조회합니다. 나머지 주문은 모두 저장했습니다.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>모두 읽었습니다</translation>
    </message>
    <message>
        <source>What was set aside is among the orders now, or you have checked it.</source>
        <translation>따로 보관했던 주문은 이제 주문 목록에 있거나 직접 확인하셨습니다.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음 받음</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>마지막 시도</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>As it came. This look stands in the access record.</source>
        <translation>받은 그대로입니다. 열람은 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Asked at %1: what can be read leaves this list.</source>
        <translation>%1에 요청했습니다. 읽히면 목록에서 빠집니다.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>번호 복사</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>확인함으로 표시</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>Raw data</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>What %1 last said about %2</source>
        <translation>%1에서 받은 %2 원문</translation>
    </message>
    <message>
        <source>The raw answer is kept until the deal is over.</source>
        <translation>원본 응답은 거래가 끝날 때까지만 보관합니다.</translation>
    </message>
    <message>
        <source>Read %1. Looking at it is noted in the access record.</source>
        <translation>%1에 받음. 열람한 사실이 접속기록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>RebuildPage</name>
    <message>
        <source>Memos, tags, settings, shops and unsent actions are taken from the file as far as they can be read, else from the backup. Orders come from the marketplaces.</source>
        <translation>메모, 태그, 설정, 판매처, 보내지 않은 처리는 파일에서 읽을 수 있는 만큼 가져오고, 나머지는 백업에서 가져옵니다. 주문은 마켓에서 다시 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Repair the database</source>
        <translation>데이터베이스 복구</translation>
    </message>
    <message>
        <source>Memos, tags, settings, shops and unsent actions are taken from the file as far as they can be read. Orders come from the marketplaces.</source>
        <translation>메모, 태그, 설정, 판매처, 보내지 않은 처리는 파일에서 읽을 수 있는 만큼 가져옵니다. 주문은 마켓에서 다시 읽어 옵니다.</translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <source>The address was changed: %1</source>
        <translation>배송지가 바뀌었습니다 · %1</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수취인</translation>
    </message>
    <message numerus="yes">
        <source>Show %n s</source>
        <translation>
            <numerusform>%n초 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>연락처 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>배송 메모</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>통관부호</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배송 방법</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>송장</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>%1 · free shipping</source>
        <translation>%1 · 배송비 무료</translation>
    </message>
    <message>
        <source>%1 · shipping %2</source>
        <translation>%1 · 배송비 %2</translation>
    </message>
    <message numerus="yes">
        <source>Hide, %n s</source>
        <translation>
            <numerusform>가리기 %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Enter the recovery code</source>
        <translation>복구 코드 입력</translation>
    </message>
    <message>
        <source>Puts the key back. Nothing is lost.</source>
        <translation>키를 되돌립니다. 잃는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Start over without the code</source>
        <translation>코드 없이 새로 시작</translation>
    </message>
    <message>
        <source>Orders come again from the marketplaces. The old file is kept; what was only in it can&apos;t be read.</source>
        <translation>주문은 마켓에서 다시 가져옵니다. 이전 파일은 보관하지만 그 파일에만 있던 내용은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Repair the database</source>
        <translation>데이터베이스 복구</translation>
    </message>
    <message>
        <source>The newest good backup, all that can still be read of the file, and the rest from the marketplaces.</source>
        <translation>이상 없는 최근 백업에 파일에서 읽을 수 있는 내용을 더하고, 나머지는 마켓에서 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>이상 없는 최근 백업으로 되돌리기</translation>
    </message>
    <message>
        <source>As it was then; what came since is read from the marketplaces.</source>
        <translation>그때 상태로 돌아가며, 그 뒤에 바뀐 내용은 마켓에서 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>RecoveryChangeDialog</name>
    <message>
        <source>Change the key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Change the key of the database?</source>
        <translation>데이터베이스의 키를 바꿀까요?</translation>
    </message>
    <message>
        <source>The database and its backups are written anew under a new key, while nobody has them open. If anything interrupts it, the present key stays.</source>
        <translation>프로그램이 닫혀 있는 동안 데이터베이스와 백업을 새 키로 다시 씁니다. 도중에 중단되면 지금의 키를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The present recovery code becomes useless; you are offered a new one at once.</source>
        <translation>지금의 복구 코드는 쓸 수 없게 되며, 바로 새 코드를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The program restarts for it. With many orders that takes a minute or two.</source>
        <translation>프로그램이 다시 시작됩니다. 주문이 많으면 1~2분 걸립니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>다음 시작 때</translation>
    </message>
    <message>
        <source>Change and restart</source>
        <translation>바꾸고 다시 시작</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>텍스트로 저장…</translation>
    </message>
    <message>
        <source>The database has a new key. The code made for the old one opens nothing any more.</source>
        <translation>데이터베이스의 키가 바뀌었습니다. 이전 키의 복구 코드는 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>When this PC loses the key of your database, as after a new Windows user or a repair, this code brings it back. Without it, memos, tags and unsent actions could not be read any more.</source>
        <translation>Windows 사용자를 새로 만들거나 PC를 수리해 이 PC에서 데이터베이스 키가 사라졌을 때 이 코드로 되돌립니다. 코드가 없으면 메모, 태그와 보내지 않은 처리를 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A code made before opens nothing any more once a new one is made.</source>
        <translation>새 코드를 만들면 전에 만든 코드는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It is shown once. Have a printer or a place on another device at hand.</source>
        <translation>코드는 한 번만 보여 드립니다. 프린터나 다른 기기의 보관 장소를 준비하십시오.</translation>
    </message>
    <message>
        <source>Keep it away from this PC: on paper, or with somebody you trust. Whoever has both the code and this PC can read your orders.</source>
        <translation>종이에 적거나 믿을 만한 사람에게 맡겨 이 PC와 따로 보관하십시오. 코드와 이 PC를 함께 가진 사람은 주문 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>To go on, type the last group of the code:</source>
        <translation>계속하려면 코드의 마지막 묶음을 입력하십시오:</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>코드 만들기</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>보관했습니다</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>복구 코드 인쇄</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>복구 코드 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Type the recovery code that was printed or saved for this profile. Capital and small letters, spaces and hyphens make no difference.</source>
        <translation>이 프로필용으로 인쇄하거나 저장해 둔 복구 코드를 입력하십시오. 대소문자, 띄어쓰기, 붙임표는 상관없습니다.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>키 되돌리기</translation>
    </message>
</context>
<context>
    <name>RecoveryFreshPage</name>
    <message>
        <source>What was only in the old file can’t be read without the code: memos, tags, and actions that were not sent yet. They will not be sent.</source>
        <translation>이전 파일에만 있던 메모, 태그와 아직 보내지 않은 처리는 코드 없이 읽을 수 없습니다. 그 처리는 보내지지 않습니다.</translation>
    </message>
    <message>
        <source>The old file stays encrypted in the profile’s folder, with its date. With the code it can still be opened one day.</source>
        <translation>이전 파일은 날짜를 붙여 암호화된 채로 프로필 폴더에 보관합니다. 나중에 코드를 찾으면 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>A new, empty desk opens. Add your shops again: their orders and claims are downloaded from the marketplaces.</source>
        <translation>비어 있는 상태로 새로 열립니다. 판매처를 다시 추가하면 주문과 클레임을 마켓에서 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>새로 시작</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Seller Desktop: recovery code</source>
        <translation>Seller Desktop 복구 코드</translation>
    </message>
    <message>
        <source>Made on %1 for the profile in %2.</source>
        <translation>%1에 만듦. 프로필 폴더: %2</translation>
    </message>
    <message>
        <source>When the program says that the database key is not in the keyring, choose “Enter the recovery code” and type these groups. A newer code makes this one void.</source>
        <translation>‘이 PC에 데이터베이스 키가 없습니다’라는 안내가 나오면 ‘복구 코드 입력’을 눌러 위의 묶음을 입력하십시오. 새 코드를 만들면 이 코드는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it away from the PC. Whoever has both can read your orders.</source>
        <translation>PC와 따로 보관하십시오. 둘 다 가진 사람은 주문 내용을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RecoveryStartWindow</name>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Version, system and sizes</source>
        <translation>버전, 시스템, 크기</translation>
    </message>
    <message>
        <source>What was checked, and the outcome</source>
        <translation>점검 항목과 결과</translation>
    </message>
    <message>
        <source>How each shop&apos;s rounds went</source>
        <translation>판매처별 동기화 상태</translation>
    </message>
    <message>
        <source>How many there are of everything</source>
        <translation>항목별 건수</translation>
    </message>
    <message>
        <source>What you have set</source>
        <translation>설정값</translation>
    </message>
    <message>
        <source>Where in the program it broke off</source>
        <translation>프로그램이 멈춘 위치</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>프로그램이 한 일</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for help</source>
        <translation>도움 요청용 보고서</translation>
    </message>
    <message>
        <source>This is everything the report holds</source>
        <translation>보고서에 담긴 내용 전부입니다</translation>
    </message>
    <message>
        <source>Versions, checks, counts and the log, without names, addresses, order numbers or keys. Nothing is sent: you save the file and give it to whoever helps you.</source>
        <translation>버전, 점검 결과, 건수, 로그만 담깁니다. 이름·주소·주문번호·키는 없습니다. 자동으로 전송되지 않으며, 저장한 파일을 도와줄 분께 직접 전달하십시오.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>보고서의 파일</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>파일 내용</translation>
    </message>
    <message>
        <source>The report is being gathered…</source>
        <translation>보고서를 모으는 중…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Saved as %1. Give that file to whoever helps you.</source>
        <translation>%1 파일로 저장했습니다. 이 파일을 도와줄 분께 전달하십시오.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Today&apos;s data stays among the backups. The program restarts and reads from the marketplaces what came since.</source>
        <translation>지금 데이터는 백업 목록에 남습니다. 프로그램이 다시 시작되고, 그 뒤에 바뀐 내용을 마켓에서 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Take over the data of the other computer?</source>
        <translation>다른 PC의 데이터를 가져올까요?</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>%1 백업으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>백업 일시</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Settings, memos and tags go back to that time.</source>
        <translation>설정, 메모, 태그가 그때 상태로 돌아갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) or tags written since are lost.</source>
        <translation>
            <numerusform>그 뒤에 쓴 메모·태그 %n건은 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action is waiting to be sent.</source>
        <translation>보내지 않은 처리는 없습니다.</translation>
    </message>
    <message>
        <source>Unsent actions are kept, from then and from now. Before any is sent, the marketplace is asked whether it already happened.</source>
        <translation>백업에 있던 것도 지금 있는 것도, 보내지 않은 처리는 모두 남습니다. 보내기 전에 이미 처리되었는지 마켓에 먼저 확인합니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 %2건</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a count</comment>
        <translation>%1건</translation>
    </message>
</context>
<context>
    <name>RestoreNewestPage</name>
    <message>
        <source>Memos, tags and settings are as they were then. Unsent actions that can be read are kept. Orders since then come from the marketplaces.</source>
        <translation>메모, 태그, 설정은 그때 상태로 돌아갑니다. 읽을 수 있는 미전송 처리는 그대로 남습니다. 그 뒤의 주문은 마켓에서 다시 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Go back and choose another way.</source>
        <translation>이전으로 돌아가 다른 방법을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Results</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>RowStatus</name>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Mkt cancel</source>
        <translation>직권취소</translation>
    </message>
    <message>
        <source>Buy on hold</source>
        <translation>확정 보류</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>수거중</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>수거완료</translation>
    </message>
    <message>
        <source>Redelivery</source>
        <translation>재배송</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>발주확인</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>송장 전송</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지연 안내</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>판매자 취소</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>송장 수정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>주문 메모</translation>
    </message>
</context>
<context>
    <name>RuleDeeds</name>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Deleted. What it did to orders stays.</source>
        <translation>삭제했습니다. 이미 처리된 주문은 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n order(s).</source>
        <translation>
            <numerusform>주문 %n건에 적용했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>다시 살렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back on %n order(s).</source>
        <translation>
            <numerusform>주문 %n건에서 실행취소했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>규칙 이름</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <source>Several: with commas</source>
        <translation>쉼표로 여러 개</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>보류하기</translation>
    </message>
    <message>
        <source>Why. May stay empty.</source>
        <translation>사유. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Why it is put on hold</source>
        <translation>보류 사유</translation>
    </message>
    <message>
        <source>Preselect the courier</source>
        <translation>기본 택배사 지정</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
</context>
<context>
    <name>RulesDeed</name>
    <message numerus="yes">
        <source>%n rule(s) in use.</source>
        <translation>
            <numerusform>사용 중인 규칙 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is in use.</source>
        <translation>사용 중인 규칙이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules for new orders</source>
        <translation>새 주문에 적용할 규칙</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Space: in use or not</source>
        <translation>Space: 사용 또는 끄기</translation>
    </message>
    <message>
        <source>Apply earlier</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Apply later</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>규칙 지우기</translation>
    </message>
    <message>
        <source>There is no rule yet</source>
        <translation>아직 규칙이 없습니다</translation>
    </message>
    <message>
        <source>A rule tags new orders, puts them on hold or names their courier.</source>
        <translation>규칙은 새 주문에 태그를 달고, 보류하고, 택배사를 미리 고릅니다.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>on</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 전</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n open order(s)</source>
        <translation>
            <numerusform>발송 전 주문 %n건에 적용</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. Close again to drop it.</source>
        <translation>저장하지 않았습니다. 한 번 더 닫으면 버립니다.</translation>
    </message>
    <message>
        <source>Each new order goes through the rules once, from top to bottom. What you change on it afterwards stays.</source>
        <translation>새 주문마다 위에서부터 한 번씩 적용합니다. 그 뒤에 직접 바꾼 것은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Apply to open orders</source>
        <translation>발송 전 주문에 적용</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>조건</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Invoice number</source>
        <translation>송장번호</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>설정 갈래</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>News for your shops</source>
        <translation>판매처에 새 소식이 있습니다</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>화면이 잠겨 있습니다.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Orders and deadlines</source>
        <translation>주문과 기한</translation>
    </message>
    <message>
        <source>Order rules</source>
        <translation>주문 규칙</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>개인정보와 데이터</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The window opens anew in the other language.</source>
        <translation>고른 언어로 창을 다시 엽니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>화면 테마</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>밝은 화면 또는 어두운 화면입니다.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Rows and buttons grow with it.</source>
        <translation>줄과 단추도 함께 커집니다.</translation>
    </message>
    <message>
        <source>Rows of the order list</source>
        <translation>주문 목록의 줄 높이</translation>
    </message>
    <message>
        <source>Denser rows show more orders at once.</source>
        <translation>촘촘할수록 한 번에 더 많은 주문이 보입니다.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넉넉하게</translation>
    </message>
    <message>
        <source>Closing keeps the tray running</source>
        <translation>창을 닫아도 트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>Syncing and alerts go on after the window is closed.</source>
        <translation>창을 닫은 뒤에도 동기화와 알림이 이어집니다.</translation>
    </message>
    <message>
        <source>Cut-off for today</source>
        <translation>당일 출고 주문 마감</translation>
    </message>
    <message>
        <source>Orders paid later go with the next pick-up. Korean time, HH:MM.</source>
        <translation>이 시각 뒤에 결제된 주문은 다음 집하로 보냅니다. 한국 시각, 시:분.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>PC 시작 시 자동 실행</translation>
    </message>
    <message>
        <source>In the tray, without a window: alerts come from the morning on.</source>
        <translation>창 없이 트레이에서 시작해 아침부터 알림을 받습니다.</translation>
    </message>
    <message>
        <source>Courier pick-up</source>
        <translation>택배 집하</translation>
    </message>
    <message>
        <source>Monday to Friday, not on public holidays. Today tells which boxes miss it. Korean time, HH:MM.</source>
        <translation>월~금(공휴일 제외). 집하를 놓칠 상자를 오늘 화면에서 알려 줍니다. 한국 시각, 시:분.</translation>
    </message>
    <message>
        <source>Warn before a deadline</source>
        <translation>기한 임박 경고</translation>
    </message>
    <message>
        <source>From then on a deadline counts as urgent.</source>
        <translation>기한이 이만큼 남으면 급한 일로 표시합니다.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>마지막에 쓴 택배사</translation>
    </message>
    <message>
        <source>Default courier</source>
        <translation>기본 택배사</translation>
    </message>
    <message>
        <source>Comes first in the invoice form, where the shop offers it.</source>
        <translation>송장 입력에 먼저 나옵니다. 판매처가 지원하지 않으면 다른 택배사가 나옵니다.</translation>
    </message>
    <message>
        <source>Answer templates</source>
        <translation>답변 템플릿</translation>
    </message>
    <message>
        <source>Texts you answer inquiries with. Their fields fill in by themselves.</source>
        <translation>문의 답변에 자주 쓰는 문구입니다. 이름과 상품명은 자동으로 채웁니다.</translation>
    </message>
    <message>
        <source>Show the templates…</source>
        <translation>템플릿 보기…</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Every command has one. F1 shows those of the screen in front.</source>
        <translation>모든 기능에 단축키가 있습니다. F1을 누르면 지금 화면의 단축키가 나옵니다.</translation>
    </message>
    <message>
        <source>Show the shortcuts…</source>
        <translation>단축키 보기…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>실행취소 대기 시간</translation>
    </message>
    <message>
        <source>What no marketplace takes back is sent after this time. 0 sends at once.</source>
        <translation>마켓에 보내면 되돌릴 수 없는 처리는 이 시간이 지난 뒤에 보냅니다. 0이면 바로 보냅니다.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>One short sound with an alert; another in a deadline&apos;s last hour.</source>
        <translation>알림이 오면 짧게 울립니다. 마감 1시간 전에는 다른 소리로 울립니다.</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>알림음</translation>
    </message>
    <message>
        <source>You hear it as you choose.</source>
        <translation>고르면 바로 들려 줍니다.</translation>
    </message>
    <message>
        <source>Alerts of this shop. When off, they are only listed in the centre.</source>
        <translation>이 판매처의 알림을 띄웁니다. 끄면 알림 센터에만 남습니다.</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>새 주문</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>New claims</source>
        <translation>새 클레임</translation>
    </message>
    <message>
        <source>New inquiries</source>
        <translation>새 문의</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>거절된 처리</translation>
    </message>
    <message>
        <source>Actions on hold</source>
        <translation>보류된 처리</translation>
    </message>
    <message>
        <source>Cut-off shops</source>
        <translation>연결이 끊긴 판매처</translation>
    </message>
    <message>
        <source>Near deadlines</source>
        <translation>가까운 발송기한</translation>
    </message>
    <message>
        <source>Work found in a new shop</source>
        <translation>새 판매처에 쌓인 일</translation>
    </message>
    <message>
        <source>Corrected clock</source>
        <translation>시계 보정</translation>
    </message>
    <message>
        <source>Keys that expire</source>
        <translation>API 키 만료</translation>
    </message>
    <message>
        <source>Only claims, cut-off shops and a deadline&apos;s last hour are shown then, without a sound. The rest is told after them.</source>
        <translation>이 시간에는 클레임, 연결이 끊긴 판매처, 마감 1시간 전만 소리 없이 알립니다. 나머지는 끝난 뒤 한 번에 알려 줍니다.</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>알림 표시</translation>
    </message>
    <message>
        <source>When off, news is only listed in the notification centre.</source>
        <translation>끄면 새 소식은 알림 센터에만 남습니다.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>차임</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>벨</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>노크</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>물방울</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>방해 금지 시간</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>방해 금지 시작</translation>
    </message>
    <message>
        <source>Korean time, HH:MM.</source>
        <translation>한국 시각, 시:분.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>방해 금지 끝</translation>
    </message>
    <message>
        <source>Korean time, HH:MM; it may be on the next day.</source>
        <translation>한국 시각, 시:분. 다음 날이어도 됩니다.</translation>
    </message>
    <message>
        <source>Ask for changes every</source>
        <translation>바뀐 주문 확인 간격</translation>
    </message>
    <message>
        <source>New orders and claims arrive this soon.</source>
        <translation>새 주문과 클레임이 이 간격으로 들어옵니다.</translation>
    </message>
    <message>
        <source>Read open orders again every</source>
        <translation>진행 중 주문 다시 읽기 간격</translation>
    </message>
    <message>
        <source>Finds what the marketplace did not report.</source>
        <translation>마켓이 알려 주지 않은 변경을 찾습니다.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Compare all recent orders every</source>
        <translation>최근 주문 전체 대조 간격</translation>
    </message>
    <message>
        <source>Order by order with the marketplace, so that none is missing.</source>
        <translation>빠진 주문이 없도록 마켓과 한 건씩 견줍니다.</translation>
    </message>
    <message>
        <source>History of a new shop</source>
        <translation>새 판매처에서 가져올 기간</translation>
    </message>
    <message>
        <source>How far back its first sync reaches. Shops added stay as is.</source>
        <translation>처음 동기화에서 거슬러 올라갈 기간입니다. 이미 추가한 판매처는 그대로입니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>A complete, encrypted copy, checked as soon as it is made.</source>
        <translation>암호화된 전체 사본을 만들고 바로 검사합니다.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>바뀌기 전에 무엇이 들어 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>백업 목록…</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>매일 자동 백업</translation>
    </message>
    <message>
        <source>By itself, while the program runs.</source>
        <translation>프로그램이 실행 중일 때 스스로 백업합니다.</translation>
    </message>
    <message>
        <source>Keep daily backups for</source>
        <translation>매일 백업 보관 기간</translation>
    </message>
    <message>
        <source>One from each of the last 4 weeks and 6 months is kept too.</source>
        <translation>이와 별도로 최근 4주와 6개월은 하나씩 남깁니다.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Copy it to another disk now and then: a disk can fail whole.</source>
        <translation>가끔 다른 디스크에 복사해 두십시오. 디스크가 통째로 고장 날 수 있습니다.</translation>
    </message>
    <message>
        <source>Move to another PC</source>
        <translation>다른 PC로 옮기기</translation>
    </message>
    <message>
        <source>One file with everything but the shops&apos; keys.</source>
        <translation>판매처 인증정보를 뺀 모든 데이터를 파일 하나로 만듭니다.</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>파일 만들기…</translation>
    </message>
    <message>
        <source>Take over from another PC</source>
        <translation>다른 PC에서 가져오기</translation>
    </message>
    <message>
        <source>What is here now stays among the backups.</source>
        <translation>지금 데이터는 백업 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Show a buyer&apos;s data for</source>
        <translation>구매자 정보를 보여 주는 시간</translation>
    </message>
    <message>
        <source>Then it is masked again. Each look is recorded.</source>
        <translation>지나면 다시 가립니다. 볼 때마다 기록이 남습니다.</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>데이터가 있는 곳</translation>
    </message>
    <message>
        <source>Database, logs and exports of this profile.</source>
        <translation>이 프로필의 데이터베이스, 로그, 내보낸 파일입니다.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Without the key the file can&apos;t be read, on this PC or another.</source>
        <translation>키가 없으면 이 PC에서도 다른 PC에서도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>자격 증명 저장소</translation>
    </message>
    <message>
        <source>Holds the key of the database and the shops&apos; keys.</source>
        <translation>데이터베이스의 키와 판매처의 인증정보를 보관합니다.</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>도움 요청용 보고서</translation>
    </message>
    <message>
        <source>What the program did and how it is set, without buyers&apos; data. You see all of it before you save it; nothing is sent.</source>
        <translation>프로그램이 한 일과 설정만 담고 구매자 정보는 담지 않습니다. 저장하기 전에 내용을 모두 확인하며, 자동으로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>보고서 보기…</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>화면 자동 잠금</translation>
    </message>
    <message>
        <source>Without a key or a click. 0 never locks by itself.</source>
        <translation>입력이 없으면 화면을 가립니다. 0이면 자동으로 잠그지 않습니다.</translation>
    </message>
    <message>
        <source>PIN of the screen lock</source>
        <translation>화면 잠금 PIN</translation>
    </message>
    <message>
        <source>Without one, any key unlocks the screen.</source>
        <translation>PIN이 없으면 아무 키나 눌러도 풀립니다.</translation>
    </message>
    <message>
        <source>Set the PIN…</source>
        <translation>PIN 설정…</translation>
    </message>
    <message>
        <source>Keep buyers&apos; data</source>
        <translation>구매자 정보 보관</translation>
    </message>
    <message>
        <source>Counted from purchase confirmation. Then names are masked, phones and addresses erased.</source>
        <translation>구매확정일부터 셉니다. 지나면 이름을 가리고 연락처와 주소를 지웁니다.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Delete old buyers&apos; data</source>
        <translation>지난 구매자 정보 파기</translation>
    </message>
    <message>
        <source>Runs once a day by itself, through to the backups.</source>
        <translation>하루에 한 번 백업까지 자동으로 파기합니다.</translation>
    </message>
    <message>
        <source>Look and delete…</source>
        <translation>확인하고 파기…</translation>
    </message>
    <message>
        <source>Access record</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Who saw, exported or printed whose data. Look once a month.</source>
        <translation>누가 누구의 정보를 열람·내보내기·인쇄했는지 남습니다. 한 달에 한 번 점검하십시오.</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>점검하기…</translation>
    </message>
    <message>
        <source>Proof for an inspection</source>
        <translation>점검 증빙</translation>
    </message>
    <message>
        <source>One page: what is kept how long, what was deleted, who looked.</source>
        <translation>보관 기간, 파기 내역, 접속기록을 한 장에 담습니다.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Brings the key back when this PC loses it.</source>
        <translation>이 PC에서 키가 없어졌을 때 되돌립니다.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>코드 만들기…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>When somebody else may have had it.</source>
        <translation>다른 사람이 키를 알게 되었을 수 있을 때 바꿉니다.</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>키 바꾸기…</translation>
    </message>
    <message>
        <source>Rules for new orders</source>
        <translation>새 주문에 적용할 규칙</translation>
    </message>
    <message>
        <source>When … then add a tag, put on hold, or name the courier.</source>
        <translation>조건에 맞는 새 주문에 태그를 달고, 보류하고, 택배사를 고릅니다.</translation>
    </message>
    <message>
        <source>Show the rules…</source>
        <translation>규칙 보기…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>On: the database is encrypted (SQLCipher).</source>
        <translation>켜짐: 데이터베이스를 암호화합니다(SQLCipher).</translation>
    </message>
    <message>
        <source>No setting matches “%1”</source>
        <translation>‘%1’에 맞는 설정이 없습니다</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>찾기 지우기</translation>
    </message>
    <message>
        <source>Not for this profile.</source>
        <translation>이 프로필에서는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A plain file, for scripts and tests only: not safe.</source>
        <translation>스크립트와 시험용 일반 파일입니다. 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>In memory: gone when the program ends.</source>
        <translation>메모리: 프로그램을 끝내면 사라집니다.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 자격 증명 관리자</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS 키체인</translation>
    </message>
    <message>
        <source>Secret Service of this PC</source>
        <translation>이 PC의 Secret Service</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE 지갑</translation>
    </message>
</context>
<context>
    <name>ShopDesk</name>
    <message>
        <source>Connecting %1/%2</source>
        <translation>연결하는 중 %1/%2</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>새 판매처</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>보낼 일 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopDetail</name>
    <message>
        <source>Enter keys or day of renewal</source>
        <translation>새 키·갱신일 입력</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>이름·키 바꾸기</translation>
    </message>
    <message>
        <source>Not the real marketplace</source>
        <translation>실제 마켓이 아닙니다</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>처음 가져오기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Open the marketplace&apos;s console</source>
        <translation>마켓의 개발자 센터 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read</source>
        <translation>
            <numerusform>읽지 못한 주문 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Handle them at the marketplace until they appear here.</source>
        <translation>여기에 나타날 때까지 마켓에서 처리하십시오.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>마지막 성공</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>마지막 시도</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>none while paused</source>
        <translation>일시중지 동안 없음</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>보낼 일</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>not the real marketplace</source>
        <translation>실제 마켓이 아님</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Keys until</source>
        <translation>키 만료일</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ShopEditDialog</name>
    <message>
        <source>Name of the shop</source>
        <translation>판매처 이름</translation>
    </message>
    <message>
        <source>Fill in the keys only to change them: all of them, from the same account. They are tested before they are stored.</source>
        <translation>키를 바꿀 때에만 넣으십시오. 같은 계정의 값을 모두 넣어야 하며, 시험을 통과해야 저장합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>이름을 넣으십시오.</translation>
    </message>
    <message>
        <source>Name and keys of %1</source>
        <translation>‘%1’의 이름과 키</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>시험하는 중…</translation>
    </message>
</context>
<context>
    <name>ShopFilterButton</name>
    <message>
        <source>All shops</source>
        <translation>모든 판매처</translation>
    </message>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>판매처 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop filter: %1</source>
        <translation>판매처 필터: %1</translation>
    </message>
</context>
<context>
    <name>ShopGuide</name>
    <message>
        <source>Go on later</source>
        <translation>나중에 이어서</translation>
    </message>
    <message>
        <source>What you typed stays until you close the program.</source>
        <translation>적은 것은 프로그램을 끝낼 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Asking the marketplace. This takes some seconds.</source>
        <translation>마켓에 확인하고 있습니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Choose the marketplace</source>
        <translation>마켓 고르기</translation>
    </message>
    <message>
        <source>Prepare at the marketplace</source>
        <translation>마켓에서 준비하기</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>이름과 키 넣기</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>처음 가져오기</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 연결하기</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>판매처 추가</translation>
    </message>
    <message>
        <source>Nothing is stored before the connection test succeeds.</source>
        <translation>연결 시험을 통과하기 전에는 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2단계 가운데 %1단계 끝</translation>
    </message>
</context>
<context>
    <name>ShopList</name>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
</context>
<context>
    <name>ShopMark</name>
    <message>
        <source>O</source>
        <translation>자</translation>
    </message>
</context>
<context>
    <name>ShopRemoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Remove shop</source>
        <translation>판매처 삭제</translation>
    </message>
    <message>
        <source>Remove the shop “%1”?</source>
        <translation>‘%1’ 판매처를 삭제할까요?</translation>
    </message>
    <message>
        <source>Nothing changes at the marketplace. Adding the shop again fetches its orders.</source>
        <translation>마켓에서는 아무것도 바뀌지 않습니다. 다시 추가하면 주문을 다시 가져옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>주문 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>클레임 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>From this PC go: %1, %2, their memos and tags, and the shop&apos;s keys.</source>
        <translation>이 PC에서 사라지는 것: %1, %2, 그 메모와 태그, 이 판매처의 인증정보.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not sent yet will never be sent.</source>
        <translation>
            <numerusform>아직 보내지 않은 처리 %n건은 보내지지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting for you are dropped.</source>
        <translation>
            <numerusform>결정을 기다리는 처리 %n건은 버려집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still being sent: %n action(s). Remove the shop afterwards.</source>
        <translation>
            <numerusform>보내는 중인 처리가 %n건 있습니다. 끝난 뒤에 삭제하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopStepFirst</name>
    <message>
        <source>Today&apos;s orders come first; you can work meanwhile.</source>
        <translation>오늘 주문부터 가져옵니다. 그동안 다른 일을 하셔도 됩니다.</translation>
    </message>
    <message>
        <source>To the orders</source>
        <translation>주문으로 가기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
</context>
<context>
    <name>ShopStepKeys</name>
    <message>
        <source>Name of the shop</source>
        <translation>판매처 이름</translation>
    </message>
    <message>
        <source>Lists show the shop under this name.</source>
        <translation>목록에 이 이름으로 나옵니다.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>Address of the marketplace</source>
        <translation>마켓 주소</translation>
    </message>
    <message>
        <source>Leave it empty for the real marketplace. Another address is for trying a sandbox.</source>
        <translation>실제 마켓이면 비워 두십시오. 다른 주소는 연습용 샌드박스에 씁니다.</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>가져올 기간(일)</translation>
    </message>
    <message>
        <source>Nothing is stored before the test has succeeded.</source>
        <translation>시험을 통과해야 저장합니다.</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>시험하고 추가</translation>
    </message>
</context>
<context>
    <name>ShopStepPrepare</name>
    <message>
        <source>Do these things at the marketplace, once. Tick off what is done.</source>
        <translation>마켓에서 한 번만 하면 되는 일입니다. 마친 것에 표시하십시오.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>개발자 센터 열기</translation>
    </message>
    <message>
        <source>Prepared, go on</source>
        <translation>준비 완료, 다음</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>Delivery: %1</source>
        <translation>배송 방법: %1</translation>
    </message>
    <message>
        <source>Split shipping: a box may leave in parts</source>
        <translation>분리배송 가능</translation>
    </message>
    <message>
        <source>At the marketplace&apos;s own site only: %1</source>
        <translation>판매자센터에서만 하는 일: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시중지</translation>
    </message>
    <message>
        <source>Waiting for the first sync</source>
        <translation>처음 동기화를 기다림</translation>
    </message>
    <message>
        <source>Fine · %1</source>
        <translation>정상 · %1</translation>
    </message>
    <message>
        <source>Syncing · %1</source>
        <translation>동기화 중 · %1</translation>
    </message>
    <message>
        <source>%n day(s) left</source>
        <translation>%n일 남음</translation>
    </message>
    <message>
        <source>over for %n day(s)</source>
        <translation>%n일 전 만료됨</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>오늘 만료</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>API 키 %1</translation>
    </message>
    <message>
        <source>Fetching past orders %1/%2 days</source>
        <translation>지난 주문 가져오는 중 %1/%2일</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>인증정보 거절됨</translation>
    </message>
    <message>
        <source>Keys expired</source>
        <translation>키 만료</translation>
    </message>
    <message>
        <source>API right missing</source>
        <translation>API 권한 없음</translation>
    </message>
    <message>
        <source>IP not registered</source>
        <translation>IP 등록 안 됨</translation>
    </message>
    <message>
        <source>Clock of this PC off</source>
        <translation>PC 시계가 틀림</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>자격 증명 저장소 잠김</translation>
    </message>
    <message>
        <source>Keyring missing</source>
        <translation>자격 증명 저장소 없음</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>점검 중</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>%1 · again %2</source>
        <translation>%1 · %2 다시</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>ShopsPage</name>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Connect your first shop</source>
        <translation>첫 판매처를 연결하십시오</translation>
    </message>
    <message>
        <source>The program guides you through it in about five minutes.</source>
        <translation>차례대로 안내합니다. 5분쯤 걸립니다.</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>판매처 추가</translation>
    </message>
    <message>
        <source>The shop %1 is connected.</source>
        <translation>‘%1’ 판매처를 연결했습니다.</translation>
    </message>
    <message>
        <source>%1 is being synced.</source>
        <translation>‘%1’ 판매처를 동기화합니다.</translation>
    </message>
    <message>
        <source>The shop %1 was removed.</source>
        <translation>‘%1’ 판매처를 삭제했습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Secret keys are only in this PC&apos;s keyring. They are in no database and no log.</source>
        <translation>비밀 키는 이 PC의 자격 증명 저장소에만 있습니다. 데이터베이스와 기록에는 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message numerus="yes">
        <source>%n more in the same box</source>
        <translation>
            <numerusform>같은 상자 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>같은 주문</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>What you can do at this shop</source>
        <translation>이 판매처에서 할 수 있는 일</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>아직 하지 않음</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>연결 시험</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>In 15 minutes</source>
        <translation>15분 뒤</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1시간 뒤</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>내일 아침</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Order day from and to</source>
        <translation>주문일 기간</translation>
    </message>
    <message>
        <source>Days as 2026-11-23; one end may stay open.</source>
        <translation>2026-11-23처럼 입력합니다. 한쪽은 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Amount from and to, in won</source>
        <translation>금액 범위(원)</translation>
    </message>
    <message>
        <source>One end may stay open. Orders in other currencies are left out.</source>
        <translation>한쪽은 비워 두어도 됩니다. 다른 통화의 주문은 빠집니다.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>SplitChoice</name>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <translation>yyyy.MM.dd (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) chosen in part</source>
        <translation>
            <numerusform>일부만 고른 묶음 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Unpaid</source>
        <translation>입금 대기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>발주확인</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>배송중</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>배송완료</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>구매확정</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>미입금 취소</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반품 완료</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>교환 완료</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Cancel req.</source>
        <translation>취소요청</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반품</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>확인 불가</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>later</source>
        <translation>나중</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>%n waiting</source>
        <translation>대기 %n건</translation>
    </message>
    <message>
        <source>%n need attention</source>
        <translation>확인 필요 %n건</translation>
    </message>
    <message>
        <source>never</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation>%n분 전</translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation>%n시간 전</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 지연</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 연결 끊김</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>%n left</source>
        <translation>%n건 남음</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>retry in %n min</source>
        <translation>%n분 뒤 다시</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>확인 필요 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>보낼 일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No shop is connected yet.</source>
        <translation>아직 연결된 판매처가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message>
        <source>check the keys</source>
        <translation>키 확인 필요</translation>
    </message>
    <message>
        <source>renew the keys</source>
        <translation>키 갱신 필요</translation>
    </message>
    <message>
        <source>add the API group</source>
        <translation>API 그룹 추가 필요</translation>
    </message>
    <message>
        <source>register the IP</source>
        <translation>IP 등록 필요</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>PC 시계 확인 필요</translation>
    </message>
    <message>
        <source>unlock the keyring</source>
        <translation>자격 증명 저장소 잠금 해제 필요</translation>
    </message>
    <message>
        <source>set up a keyring</source>
        <translation>자격 증명 저장소 설정 필요</translation>
    </message>
    <message>
        <source>free some disk space</source>
        <translation>디스크 공간 확보 필요</translation>
    </message>
    <message>
        <source>open Shops</source>
        <translation>판매처 확인 필요</translation>
    </message>
</context>
<context>
    <name>TabCounts</name>
    <message>
        <source>Claims by kind</source>
        <translation>종류별 클레임</translation>
    </message>
    <message>
        <source>To handle</source>
        <translation>처리할 것</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반품</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>끝난 것</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Inquiries by state</source>
        <translation>상태별 문의</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as seen</source>
        <translation>
            <numerusform>미확인 문의 %n건 모두 확인</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>%1, not at the marketplace yet</source>
        <translation>%1, 아직 마켓에 전송되지 않음</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>발송기한: %1</translation>
    </message>
    <message>
        <source>%n pcs</source>
        <translation>%n개</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>열 머리글</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절됨</translation>
    </message>
</context>
<context>
    <name>TagFlow</name>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Answer template</source>
        <translation>답변 템플릿</translation>
    </message>
    <message>
        <source>%1 in the text are filled in for each inquiry.</source>
        <translation>글 속의 %1 자리는 문의마다 구매자·상품·주문번호·판매처 이름으로 채워집니다.</translation>
    </message>
    <message>
        <source>There is one of this name; it is replaced.</source>
        <translation>같은 이름의 템플릿이 있어 이 글로 바뀝니다.</translation>
    </message>
    <message>
        <source>Save this text as a template</source>
        <translation>이 글을 템플릿으로 저장</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>템플릿 이름</translation>
    </message>
    <message>
        <source>For example: delivery takes longer</source>
        <translation>예: 배송 지연 안내</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No template yet</source>
        <translation>저장한 템플릿이 없습니다</translation>
    </message>
    <message>
        <source>Save this text as a template…</source>
        <translation>이 글을 템플릿으로 저장…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>템플릿 삭제</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Answer templates</source>
        <translation>답변 템플릿</translation>
    </message>
    <message>
        <source>%1 are filled in for each inquiry: buyer, product, order number, shop.</source>
        <translation>%1 자리는 문의마다 구매자·상품·주문번호·판매처 이름으로 채워집니다.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>같은 이름의 템플릿이 있습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Deleted. Saving brings it back.</source>
        <translation>삭제했습니다. 저장을 누르면 되살아납니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>A time such as 09:30</source>
        <translation>09:30과 같은 시각</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%n s</source>
        <translation>%n초</translation>
    </message>
    <message>
        <source>%n min</source>
        <translation>%n분</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1에</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>이력</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <translation>
            <numerusform>실행취소 %n초</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Messages</source>
        <translation>알림 메시지</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%n kept and sent once connected</source>
        <translation>%n건은 저장되어 있고, 연결되면 이어서 보냅니다</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 연결 끊김</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>갱신하기</translation>
    </message>
    <message>
        <source>%n order(s) could not be read</source>
        <translation>읽지 못한 주문 %n건</translation>
    </message>
    <message>
        <source>Handle them at the marketplace until they appear here.</source>
        <translation>여기에 나타날 때까지 마켓에서 처리하십시오.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show claim</source>
        <translation>클레임 보기</translation>
    </message>
    <message>
        <source>Show inquiry</source>
        <translation>문의 보기</translation>
    </message>
    <message>
        <source>Open held</source>
        <translation>보류 열기</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Before the day ends</source>
        <translation>오늘 안에</translation>
    </message>
    <message>
        <source>By tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>그 뒤</translation>
    </message>
    <message>
        <source>Orders past their dispatch deadline</source>
        <translation>발송기한 지난 주문</translation>
    </message>
    <message>
        <source>A penalty may follow on the next business day. Ship them or send a delay notice.</source>
        <translation>다음 영업일에 벌점이 붙을 수 있습니다. 보내거나 지연 안내를 하십시오.</translation>
    </message>
    <message>
        <source>Late or within %n hour(s)</source>
        <translation>지났거나 %n시간 안</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Orders to ship right away</source>
        <translation>곧 마감인 주문 보내기</translation>
    </message>
    <message>
        <source>Orders to ship today</source>
        <translation>오늘 보낼 주문</translation>
    </message>
    <message>
        <source>Orders to ship by tomorrow</source>
        <translation>내일까지 보낼 주문</translation>
    </message>
    <message>
        <source>Orders to ship later</source>
        <translation>이후에 보낼 주문</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>주문 열기</translation>
    </message>
    <message>
        <source>No dispatch deadline known</source>
        <translation>발송기한을 모릅니다</translation>
    </message>
    <message>
        <source>Deadline %1. After it they count as late.</source>
        <translation>%1 마감 · 넘기면 발송지연입니다</translation>
    </message>
    <message>
        <source>After today they count as late and may cost a penalty</source>
        <translation>오늘을 넘기면 발송지연으로 처리되어 벌점이 붙을 수 있습니다</translation>
    </message>
    <message>
        <source>Earliest: %1</source>
        <translation>가장 이른 기한 %1</translation>
    </message>
    <message>
        <source>New orders to confirm and ship right away</source>
        <translation>곧 마감인 새 주문 확인</translation>
    </message>
    <message>
        <source>They can be shipped once they are confirmed</source>
        <translation>발주확인을 해야 보낼 수 있습니다</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>발주확인</translation>
    </message>
    <message>
        <source>%n of them to be shipped today</source>
        <translation>오늘 발송기한 %n건 포함</translation>
    </message>
    <message>
        <source>Until then buyers can usually cancel at once</source>
        <translation>확인 전에는 구매자가 바로 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>New orders to confirm</source>
        <translation>발주확인할 주문</translation>
    </message>
    <message>
        <source>Cancel requests to answer</source>
        <translation>취소 요청에 답하기</translation>
    </message>
    <message>
        <source>Until you answer these orders are not shipped</source>
        <translation>답하기 전에는 발송을 보류합니다</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>클레임 열기</translation>
    </message>
    <message>
        <source>Returns to inspect and refund</source>
        <translation>반품 검수와 환불</translation>
    </message>
    <message>
        <source>Exchanges to send out</source>
        <translation>교환품 보내기</translation>
    </message>
    <message>
        <source>Within 3 business days of collection; after that a penalty may follow</source>
        <translation>수거완료 후 3영업일 · 넘기면 벌점이 붙을 수 있습니다</translation>
    </message>
    <message>
        <source>Exchange goods coming back</source>
        <translation>수거 중인 교환</translation>
    </message>
    <message>
        <source>Mark them as collected once they have arrived</source>
        <translation>들어오면 수거완료로 바꾸세요</translation>
    </message>
    <message>
        <source>New return requests</source>
        <translation>새 반품 요청</translation>
    </message>
    <message>
        <source>Read the reason; hold or reject if need be</source>
        <translation>사유를 보고 필요하면 보류하거나 거부하세요</translation>
    </message>
    <message>
        <source>New exchange requests</source>
        <translation>새 교환 요청</translation>
    </message>
    <message>
        <source>Claims on hold</source>
        <translation>보류한 클레임</translation>
    </message>
    <message>
        <source>They go on when the hold is released</source>
        <translation>보류를 풀면 이어집니다</translation>
    </message>
    <message>
        <source>Inquiries past their deadline</source>
        <translation>답변 기한이 지난 문의</translation>
    </message>
    <message>
        <source>Late answers lower the shop&apos;s answer rate. Answer these first.</source>
        <translation>늦으면 응답률이 떨어집니다. 먼저 답변하십시오.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변하기</translation>
    </message>
    <message>
        <source>Inquiries to answer right away</source>
        <translation>지금 답변해야 할 문의</translation>
    </message>
    <message>
        <source>Inquiries to answer today</source>
        <translation>오늘 답변할 문의</translation>
    </message>
    <message>
        <source>Inquiries to answer by tomorrow</source>
        <translation>내일까지 답변할 문의</translation>
    </message>
    <message>
        <source>Inquiries to answer later</source>
        <translation>나중에 답변할 문의</translation>
    </message>
    <message>
        <source>Stopped before sending</source>
        <translation>보내기 전에 멈춘 일</translation>
    </message>
    <message>
        <source>Something changed at the marketplace: look before they go out</source>
        <translation>마켓에서 바뀐 것이 있습니다. 보기 전에는 보내지 않습니다</translation>
    </message>
    <message>
        <source>Refused or unclear: your decision</source>
        <translation>결정이 필요한 일</translation>
    </message>
    <message>
        <source>Not in force at the marketplace, or nobody knows</source>
        <translation>마켓에 반영되지 않았거나 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>Disconnected shops</source>
        <translation>연결이 끊긴 판매처</translation>
    </message>
    <message>
        <source>Nothing comes in or goes out until this is put right</source>
        <translation>고칠 때까지 주문이 오가지 않습니다</translation>
    </message>
    <message>
        <source>Open shops</source>
        <translation>판매처 열기</translation>
    </message>
    <message>
        <source>%n order(s)</source>
        <translation>%n건</translation>
    </message>
    <message>
        <source>%n shop(s)</source>
        <translation>%n곳</translation>
    </message>
    <message>
        <source>Dispatch deadline</source>
        <translation>발송기한</translation>
    </message>
    <message>
        <source>%n box(es)</source>
        <translation>%n건</translation>
    </message>
    <message>
        <source>%1 of %n box(es)</source>
        <translation>%n건 중 %1건</translation>
    </message>
    <message>
        <source>Courier pick-up</source>
        <translation>택배 집화</translation>
    </message>
    <message>
        <source>Fetching orders: %1 of %2 days</source>
        <translation>주문 가져오는 중: %2일 중 %1일</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시중지</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>%1 다시 시도</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>첫 동기화</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화 전</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>The keys have expired</source>
        <translation>API 키 만료</translation>
    </message>
    <message>
        <source>Keys expire in %n day(s)</source>
        <translation>API 키 만료 %n일 전</translation>
    </message>
    <message>
        <source>Not the real marketplace</source>
        <translation>실제 마켓이 아님</translation>
    </message>
    <message>
        <source>Nothing is left to send with the %1 pick-up.</source>
        <translation>%1 집하로 보낼 상자가 없습니다.</translation>
    </message>
    <message>
        <source>%n box(es) to send with the %1 pick-up.</source>
        <translation>%1 집하로 보낼 상자 %n건</translation>
    </message>
    <message>
        <source>At this pace (%2 an hour) all %n box(es) make the %1 pick-up.</source>
        <translation>지금 속도(시간당 %2건)면 %1 집하까지 %n건을 모두 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>No pick-up today. The courier comes again %1.</source>
        <translation>오늘은 집하가 없습니다. 다음 집하는 %1입니다.</translation>
    </message>
    <message>
        <source>At this pace (%2 an hour) %n box(es) make the %1 pick-up</source>
        <translation>지금 속도(시간당 %2건)면 %1 집하까지 %n건</translation>
    </message>
    <message>
        <source>%n will go tomorrow</source>
        <translation>%n건은 내일로 넘어갑니다</translation>
    </message>
    <message>
        <source>%n will go on %1</source>
        <translation>%n건은 %1로 넘어갑니다</translation>
    </message>
    <message>
        <source>%n of them past the deadline</source>
        <translation>그중 %n건은 발송기한 초과</translation>
    </message>
    <message>
        <source>Boxes that miss the pick-up</source>
        <translation>집하를 놓칠 상자</translation>
    </message>
    <message>
        <source>Show these boxes</source>
        <translation>상자 보기</translation>
    </message>
    <message>
        <source>Today&apos;s pick-up (%1) is over.</source>
        <translation>오늘 집하(%1)는 끝났습니다.</translation>
    </message>
    <message>
        <source>The next %n box(es) go %1.</source>
        <translation>남은 %n건은 %1 집하로 나갑니다.</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>To do, by deadline</source>
        <translation>할 일, 마감 순</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>모두 발주확인</translation>
    </message>
    <message>
        <source>Boxes that miss the pick-up</source>
        <translation>집하를 놓칠 상자</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>M월 d일 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>주문 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>클레임 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overnight: %1</source>
        <translation>밤사이 %1</translation>
    </message>
    <message>
        <source>So far today: %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>발주확인 모두 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped today</source>
        <translation>오늘 나간 주문</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>아직 판매처가 없습니다</translation>
    </message>
    <message>
        <source>Connect your first shop and its orders appear here.</source>
        <translation>첫 판매처를 연결하면 주문이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>판매처 추가</translation>
    </message>
    <message>
        <source>Fetching your orders</source>
        <translation>주문을 가져오고 있습니다</translation>
    </message>
    <message>
        <source>Today&apos;s work comes first.</source>
        <translation>오늘 할 일부터 나타납니다.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>할 일을 모두 마쳤습니다</translation>
    </message>
    <message>
        <source>Nothing waits for you. New orders and claims appear by themselves.</source>
        <translation>기다리는 일이 없습니다. 새 주문과 클레임은 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>There is nothing to confirm any more</source>
        <translation>발주확인할 주문이 더 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) saved</source>
        <translation>
            <numerusform>발주확인 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another process of this profile is syncing; this window shows its news.</source>
        <translation>이 프로필의 다른 프로그램이 동기화하고 있습니다. 이 창은 그 결과를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Encrypted on this PC</source>
        <translation>기기 암호화 켜짐</translation>
    </message>
    <message>
        <source>Practice shops: not the real marketplace</source>
        <translation>연습용 판매처: 실제 마켓이 아닙니다</translation>
    </message>
    <message>
        <source>Synced by another process</source>
        <translation>다른 프로그램이 동기화 중</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <translation>단축키 F1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Seller Desktop</source>
        <translation>Seller Desktop 열기</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>1시간 동안 알림 멈추기</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>화면 잠그기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>%n order(s) late</source>
        <translation>기한 지난 주문 %n건</translation>
    </message>
    <message>
        <source>%n order(s) to ship</source>
        <translation>보낼 주문 %n건</translation>
    </message>
    <message>
        <source>%n claim(s) to answer</source>
        <translation>답할 클레임 %n건</translation>
    </message>
    <message>
        <source>%n decision(s) to make</source>
        <translation>확인 필요 %n건</translation>
    </message>
    <message>
        <source>%n action(s) to be sent</source>
        <translation>전송 대기 %n건</translation>
    </message>
    <message>
        <source>%1: %n order(s) due</source>
        <translation>%1 마감 %n건</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n건을 실행취소했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was sent already</source>
        <translation>실행취소할 것이 없습니다. 이미 전송되었습니다</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>No view</source>
        <translation>보기 없음</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 바뀜</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>보기: %1</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Add a condition</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>보기 없음</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>정렬과 열</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>열 선택…</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>보기 고쳐 저장</translation>
    </message>
    <message>
        <source>Keep as a new view…</source>
        <translation>새 보기로 저장…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>보기 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>보기 위로 옮기기</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>보기 아래로 옮기기</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>보기: %1</translation>
    </message>
</context>
<context>
    <name>ViewDeeds</name>
    <message>
        <source>Kept as the view “%1”</source>
        <translation>‘%1’ 보기로 저장했습니다</translation>
    </message>
    <message>
        <source>The view “%1” is updated</source>
        <translation>‘%1’ 보기를 고쳐 저장했습니다</translation>
    </message>
    <message>
        <source>The view “%1” is deleted</source>
        <translation>‘%1’ 보기를 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>A view has this name already.</source>
        <translation>같은 이름의 보기가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Keep this view under a name</source>
        <translation>현재 보기 저장</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>For example: Jeju, due today</source>
        <translation>예: 제주 오늘 마감</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>WorklistColumns</name>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>발송기한</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Product · option</source>
        <translation>상품 · 옵션</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수취인</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문일시</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Line no.</source>
        <translation>상품주문번호</translation>
    </message>
    <message>
        <source>Seller&apos;s code</source>
        <translation>판매자 상품코드</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>배송비</translation>
    </message>
    <message>
        <source>Box of %n</source>
        <translation>합포 %n</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
</context>
<context>
    <name>WorklistViews</name>
    <message>
        <source>Keep this view under a name</source>
        <translation>현재 보기 저장</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>보기 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>same box</source>
        <translation>같은 상자</translation>
    </message>
</context>
<context>
    <name>_ShopRow</name>
    <message>
        <source>First sync</source>
        <translation>첫 동기화</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>판매처 열기</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>%1 다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the orders of the last %n days: day %1</source>
        <translation>
            <numerusform>지난 %n일 주문 가져오는 중 %1/%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화하지 않음</translation>
    </message>
    <message>
        <source>Reading changes</source>
        <translation>변경 내용 읽는 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>전송 대기 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TagButton</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>태그 &apos;%1&apos; 지우기</translation>
    </message>
</context>
</TS>
