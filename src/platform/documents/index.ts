/** Files people take with them: receipts (PDF), statements (CSV), deadlines (iCalendar). */
export { type DeadlineFile, type EventOfCalendar, deadlineIcs, eventsIcs } from './calendar.ts';
export { type ReceiptData, type ReceiptParty, receiptPdf } from './receipt.ts';
export { type ReportFigure, reportCsv } from './report.ts';
export { type StatementRow, statementCsv } from './statement.ts';
