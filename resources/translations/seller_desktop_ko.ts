<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Seller Desktop</source>
        <translation>Seller Desktop 정보</translation>
    </message>
    <message>
        <source>Seller Desktop %1</source>
        <translation>Seller Desktop %1</translation>
    </message>
    <message>
        <source>The order desk of small online sellers: every shop&apos;s orders on one computer.
MIT licence. Font: Pretendard (OFL). Icons: Lucide (ISC). Qt for Python (LGPL).</source>
        <translation>소규모 온라인 판매자의 주문 책상입니다. 모든 판매처의 주문을 이 PC 한 곳에서 처리합니다.
MIT 라이선스. 글꼴: Pretendard(OFL). 아이콘: Lucide(ISC). Qt for Python(LGPL).</translation>
    </message>
</context>
<context>
    <name>ActionBox</name>
    <message>
        <source>Don&apos;t send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits behind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this PC. It is sent as soon as its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. The marketplace is being asked whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To be sent in %n s · undo with Ctrl+Z</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>A deadline is near</source>
        <translation>기한이 다가옵니다</translation>
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
        <source>%1 is connected</source>
        <translation>%1 연결됨</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>판매처 열기</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">발주확인</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Nothing was refused or held.</source>
        <translation>거절되거나 보류된 것이 없습니다.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
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
        <source>%n shop(s)</source>
        <translation type="unfinished">
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: not at the marketplace yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n held anyway</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel by the seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) as the seller?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shops accept no reason in common: choose orders of one marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The buyers get their money back and are told; it can&apos;t be taken back once sent. A cancel for lack of stock may cost penalty points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">사유</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">수량</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation type="unfinished">구매자에게</translation>
    </message>
    <message>
        <source>Text to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
    <message>
        <source>Cancel the orders</source>
        <translation type="unfinished"></translation>
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
        <translation>비우면 없음</translation>
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
        <source>This cancel request holds your dispatch. Approve the cancel (A) and the dispatch is dropped, or ship anyway (S): the marketplace may then refuse the cancel.</source>
        <translation>이 취소 요청 때문에 발송처리를 보내지 않고 보류했습니다. 취소를 승인하면(A) 발송처리는 버려지고, 보류를 풀고 발송하면(S) 마켓이 취소를 거절할 수 있습니다.</translation>
    </message>
    <message>
        <source>While the request is open a dispatch of this order is held until you decide.</source>
        <translation>요청이 열려 있는 동안에는 이 주문의 발송처리를 보내지 않고 결정을 기다립니다.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>요청 내용</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
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
        <translation>받는 분</translation>
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
    <name>ClaimSection</name>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation type="unfinished">
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
        <source>The buyer gets the money back and the order is cancelled. A dispatch that waits for it is not sent any more. This can&apos;t be taken back.</source>
        <translation>구매자에게 환불되고 주문이 취소됩니다. 기다리던 발송처리는 보내지 않습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The buyer gets the money back. Some marketplaces refund other returns of the same order with it. This can&apos;t be taken back.</source>
        <translation>구매자에게 환불됩니다. 마켓에 따라 같은 주문의 다른 반품도 함께 환불될 수 있습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The buyer is told the reason you write here and the claim is closed. The order goes back to where it was. This can&apos;t be taken back.</source>
        <translation>여기에 쓴 사유가 구매자에게 전달되고 클레임이 끝납니다. 주문은 이전 상태로 돌아갑니다. 되돌릴 수 없습니다.</translation>
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
        <source>The marketplace takes the goods as back with you. The replacement can be sent after that. This can&apos;t be taken back.</source>
        <translation>교환할 상품이 판매자에게 들어온 것으로 처리됩니다. 그 뒤에 교환품을 보낼 수 있습니다. 되돌릴 수 없습니다.</translation>
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
        <translation>보내기 전 %n초 안에 되돌릴 수 있습니다.</translation>
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
        <source>Replacement sent</source>
        <translation>교환품 발송</translation>
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
    <name>Conditions</name>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift without address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeju</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">기다리는 중</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialEdit</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRuler</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>est.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tell %n buyer(s) about a delay?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace tells each buyer the new date and the reason. It is the new ship-by date, and as a rule it can be moved only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These shops accept no reason in common: choose orders of one marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date must lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the buyer why it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">사유</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation type="unfinished">구매자에게</translation>
    </message>
    <message>
        <source>Text to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
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
    <name>DetailPane</name>
    <message>
        <source>Choose an order to see it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">이력</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller&apos;s code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next line · F4: courier · Ctrl+V: paste a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ship %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted, %1 filled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished">택배사</translation>
    </message>
    <message>
        <source>One number per box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Lines to ship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchTableModel</name>
    <message>
        <source>Order no.</source>
        <translation type="unfinished">주문번호</translation>
    </message>
    <message>
        <source>Product · option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished">받는 분</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished">택배사</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished">송장번호</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>FirstSyncStep</name>
    <message>
        <source>First sync</source>
        <translation type="unfinished">첫 동기화</translation>
    </message>
    <message>
        <source>The first sync begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders asked for are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>키 목록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Not added: %1. The reason stands at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 365. Older orders are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialogs</name>
    <message numerus="yes">
        <source>Up to %n orders can be shipped at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these orders is in a state for that</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
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
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo what was last queued</source>
        <translation>마지막 작업 되돌리기</translation>
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
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>창의 이전 부분</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>키 목록</translation>
    </message>
    <message>
        <source>About Seller Desktop</source>
        <translation>Seller Desktop 정보</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Memo for yourself; the buyer never sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
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
        <source>From %1 to %2 only claims and lost connections ring.</source>
        <translation>%1–%2에는 클레임과 연결 실패만 알립니다.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음</translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>What you do is saved on this PC and sent once, in order, when connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the orders as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedClaim</name>
    <message numerus="yes">
        <source>Goes to %1. Can be undone within %n s.</source>
        <translation>
            <numerusform>%1 1곳에 보냅니다. 보내기 전 %n초 안에 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDeeds</name>
    <message numerus="yes">
        <source>%n order(s) to be confirmed, saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delay notice(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancel(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) will be sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) noted as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) released, to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) cancelled, not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) noted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too late: it was sent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to be shipped, saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be shipped in %1 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderStages</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">열기</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">결정</translation>
    </message>
    <message>
        <source>Nothing is left to ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new order waits to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmed order waits to be shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersDetail</name>
    <message>
        <source>Open the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished">주문</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersRawDialog</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
</context>
<context>
    <name>OrdersWorklist</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
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
        <translation>찾은 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>The marketplace says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation type="unfinished">로그 번호: %1</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
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
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished">화면</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 last said about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw answer is kept for open orders and 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <source>Receiver</source>
        <translation type="unfinished">받는 분</translation>
    </message>
    <message numerus="yes">
        <source>Show %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">주소</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished">송장</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished">결제</translation>
    </message>
    <message>
        <source>%1 · free shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shipping %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide, %n s</source>
        <translation type="unfinished">
            <numerusform>가리기 %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
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
    <name>ScanField</name>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished">송장번호</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
</context>
<context>
    <name>ShopDesk</name>
    <message>
        <source>Connecting %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopDetail</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">지금 동기화</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the real marketplace</source>
        <translation type="unfinished">실제 마켓이 아님</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation type="unfinished">첫 동기화</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">상태</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the marketplace&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none while paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished">전송 대기</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not the real marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">주소</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopEditDialog</name>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the keys only to change them: all of them, from the same account. They are tested before they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopFilterButton</name>
    <message>
        <source>All shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shop filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopGuide</name>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the marketplace. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare at the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sync</source>
        <translation type="unfinished">첫 동기화</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation type="unfinished">판매처 추가</translation>
    </message>
    <message>
        <source>Nothing is stored before the connection test succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopList</name>
    <message>
        <source>Shops</source>
        <translation type="unfinished">판매처</translation>
    </message>
</context>
<context>
    <name>ShopMark</name>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopRemoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Remove shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the shop “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at the marketplace. Adding the shop again fetches its orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From this PC go: %1, %2, their memos and tags, and the shop&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not sent yet will never be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting for you are dropped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are being sent: wait until they end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopStepFirst</name>
    <message>
        <source>Today&apos;s orders come first; you can work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopStepKeys</name>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists show the shop under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the real marketplace. Another address is for trying a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before the test has succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopStepPrepare</name>
    <message>
        <source>Do these things at the marketplace, once. Tick off what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared, go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>Delivery: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the marketplace&apos;s own site only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching past orders %1/%2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished">느림</translation>
    </message>
    <message>
        <source>%1 · again in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopsPage</name>
    <message>
        <source>Shops</source>
        <translation type="unfinished">판매처</translation>
    </message>
    <message>
        <source>Connect your first shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program guides you through it in about five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation type="unfinished">판매처 추가</translation>
    </message>
    <message>
        <source>The shop %1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret keys are only in this PC&apos;s keyring. They are in no database and no log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message numerus="yes">
        <source>%n more in the same box</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>What you can do at this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished">발송</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">배송완료</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation type="unfinished">교환 완료</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel req.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">반품</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">교환</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">보류</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
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
        <translation>키 보관함 잠금 해제 필요</translation>
    </message>
    <message>
        <source>set up a keyring</source>
        <translation>키 보관함 설정 필요</translation>
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
        <source>Over</source>
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
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>%1, not at the marketplace yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n pcs</source>
        <translation type="unfinished">%n개</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagFlow</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
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
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show claim</source>
        <translation>클레임 보기</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>확인</translation>
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
        <source>Late or within 3 hours</source>
        <translation>지났거나 3시간 안</translation>
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
        <translation>다음 영업일에 벌점이 붙을 수 있습니다. 보내거나 지연 안내를 하세요</translation>
    </message>
    <message>
        <source>Take care</source>
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
        <translation>오늘을 넘기면 발송지연이고 벌점이 붙을 수 있습니다</translation>
    </message>
    <message>
        <source>The first of them: %1</source>
        <translation>가장 빠른 것 %1</translation>
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
        <source>Nothing comes in or goes out until this is mended</source>
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
        <source>%n to hand over</source>
        <translation>상자 %n</translation>
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
        <source>Next try: %1</source>
        <translation>다시 시도: %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느림</translation>
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
        <source>Not the real marketplace</source>
        <translation>실제 마켓이 아님</translation>
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
        <source>%n order(s) to be confirmed</source>
        <translation>
            <numerusform>발주확인 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All keys  F1</source>
        <translation>키 목록 F1</translation>
    </message>
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
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>%n order(s) late</source>
        <translation>지난 주문 %n건</translation>
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
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n건을 되돌렸습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was sent already</source>
        <translation>되돌릴 것이 없습니다. 이미 전송되었습니다</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished">주문</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
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
        <source>Next try in %1</source>
        <translation>%1 뒤 다시 시도</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Read %1. Looking at it is noted in the access record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>same box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
