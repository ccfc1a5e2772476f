/**
 * What WhatsApp writes by itself, in the languages it is used in most here. Only phrases that stand alone, or behind the
 * name of who did it, are known as its own: whoever quotes one in a message keeps their words.
 */

import { compiled, type Phrases, spokenIn } from './whatsapp-phrases.ts';

/** The whole text of a message that was taken back. */
const deletedPhrases: Phrases = {
  en: [
    'This message was deleted',
    'You deleted this message',
    'This message was deleted by admin .+',
    'You deleted this message as admin',
  ],
  es: [
    'Se eliminó este mensaje',
    'Eliminaste este mensaje',
    'Este mensaje fue eliminado',
    'Este mensaje ha sido eliminado',
    'Has eliminado este mensaje',
    'Borraste este mensaje',
    'Este mensaje fue eliminado por el admin.*',
  ],
  pt: [
    'Mensagem apagada',
    'Esta mensagem foi apagada',
    'Essa mensagem foi apagada',
    'Você apagou esta mensagem',
    'Você apagou essa mensagem',
    'Apagaste esta mensagem',
    'Eliminou esta mensagem',
    'Eliminaste esta mensagem',
    'Esta mensagem foi eliminada',
    'Mensagem apagada por .+',
    'Mensagem apagada pelo admin.*',
  ],
  de: [
    'Diese Nachricht wurde gelöscht',
    'Du hast diese Nachricht gelöscht',
    'Sie haben diese Nachricht gelöscht',
    'Diese Nachricht wurde von Admin .+ gelöscht',
  ],
  fr: [
    'Ce message a été supprimé',
    'Vous avez supprimé ce message',
    'Tu as supprimé ce message',
    "Ce message a été supprimé par l[’']admin.*",
  ],
  it: [
    'Questo messaggio è stato eliminato',
    'Hai eliminato questo messaggio',
    'Hai cancellato questo messaggio',
    'Questo messaggio è stato cancellato',
    "Questo messaggio è stato eliminato dall[’']amministratore.*",
  ],
  nl: [
    'Dit bericht is verwijderd',
    'Dit bericht werd verwijderd',
    'U hebt dit bericht verwijderd',
    'Je hebt dit bericht verwijderd',
  ],
  ca: ["S[’']ha suprimit aquest missatge", 'Has suprimit aquest missatge', "S[’']ha eliminat aquest missatge"],
  sv: ['Det här meddelandet raderades', 'Du raderade det här meddelandet', 'Detta meddelande togs bort'],
  da: ['Denne besked blev slettet', 'Du slettede denne besked'],
  pl: ['Ta wiadomość została usunięta', 'Usunięto tę wiadomość', 'Usunąłeś tę wiadomość', 'Usunięto wiadomość'],
  ru: ['Данное сообщение удалено', 'Сообщение удалено', 'Вы удалили данное сообщение', 'Это сообщение удалено'],
  tr: ['Bu mesaj silindi', 'Bu mesajı sildiniz'],
  id: ['Pesan ini telah dihapus', 'Pesan ini dihapus', 'Anda menghapus pesan ini', 'Anda telah menghapus pesan ini'],
  ro: ['Acest mesaj a fost șters', 'Ați șters acest mesaj', 'Ai șters acest mesaj'],
  fi: ['Tämä viesti poistettiin', 'Poistit tämän viestin'],
  cs: ['Tato zpráva byla odstraněna', 'Tuto zprávu jste odstranili'],
  hi: ['यह संदेश हटा दिया गया', 'आपने यह संदेश हटा दिया'],
  ar: ['تم حذف هذه الرسالة', 'حذفت هذه الرسالة'],
  he: ['הודעה זו נמחקה', 'מחקת הודעה זו'],
  zh: ['此消息已删除', '此訊息已刪除', '您已删除此消息', '您已刪除此訊息'],
  ja: ['このメッセージは削除されました', 'メッセージを削除しました'],
};

/** At the end of a message, in angle brackets. */
const editedPhrases = [
  'This message was edited',
  'Edited',
  'Se editó este mensaje',
  'Este mensaje fue editado',
  'Mensaje editado',
  'Editado',
  'Mensagem editada',
  'Esta mensagem foi editada',
  'Essa mensagem foi editada',
  'Editada',
  'Diese Nachricht wurde bearbeitet',
  'Bearbeitet',
  'Ce message a été modifié',
  'Modifié',
  'Questo messaggio è stato modificato',
  'Modificato',
  'Dit bericht is bewerkt',
  'Dit bericht werd bewerkt',
  'Bewerkt',
  "S[’']ha editat aquest missatge",
  'Det här meddelandet redigerades',
  'Denne besked er redigeret',
  'Ta wiadomość została edytowana',
  'Edytowano',
  'Изменено',
  'Данное сообщение изменено',
  'Сообщение изменено',
  'Bu mesaj düzenlendi',
  'Pesan ini diedit',
  'Pesan ini telah diedit',
  'Acest mesaj a fost editat',
  'Viestiä muokattu',
  'تم تعديل هذه الرسالة',
  '此消息已编辑',
  '此訊息已編輯',
];

/** A file that the export leaves out: the whole text, in angle brackets or behind a mark of direction. */
const omittedPhrases: Phrases = {
  en: [
    'Media omitted',
    '(?:image|video|audio|sticker|GIF|document|contact card|video note|voice message|view once .+|album) omitted',
    'View once (?:photo|video|voice message|message)',
  ],
  es: [
    'Multimedia omitido',
    'Archivo omitido',
    'Archivo de multimedia omitido',
    'Medios omitidos',
    'Multimedia omitted',
    '(?:imagen|video|vídeo|audio|sticker|GIF|documento|tarjeta de contacto|nota de video|nota de vídeo|mensaje de voz|archivo|foto|imagen|sticker) omitid[oa]s?',
    'Se omitió (?:la imagen|el video|el vídeo|el audio|el sticker|el GIF|el documento|el archivo|la multimedia)',
  ],
  pt: [
    'Mídia oculta',
    'Mídia omitida',
    'Arquivo de mídia oculto',
    'Ficheiro não revelado',
    'Multimédia oculta',
    'Ficheiro multimédia omitido',
    '(?:imagem|vídeo|áudio|figurinha|sticker|GIF|documento|cartão do contato|cartão de contacto|mensagem de vídeo|nota de vídeo|mensagem de voz|autocolante) (?:ocultad[oa]|ocult[oa]|omitid[oa]|não revelad[oa])',
  ],
  de: [
    'Medien ausgeschlossen',
    'Medien weggelassen',
    '(?:Bild|Video|Audio|Sticker|GIF|Dokument|Kontaktkarte|Videonachricht|Sprachnachricht) (?:weggelassen|ausgelassen|nicht enthalten)',
  ],
  fr: [
    'Médias omis',
    'Fichier omis',
    '(?:image|vidéo|audio|sticker|autocollant|GIF|document|fiche contact|note vidéo|message vocal) (?:absente?|omise?|non incluse?)',
  ],
  it: [
    'Media omessi',
    'File multimediale omesso',
    '(?:immagine|video|audio|sticker|GIF|documento|scheda contatto|messaggio video|messaggio vocale|nota video) omess[oa]',
  ],
  nl: [
    'Media weggelaten',
    '(?:afbeelding|video|audio|sticker|GIF|document|contactkaart) (?:weggelaten|niet opgenomen)',
  ],
  ca: ['Multimèdia omès', 'Mitjans omesos', '(?:imatge|vídeo|àudio|adhesiu|GIF|document) omès?a?'],
  sv: ['Media har utelämnats', '(?:bild|video|ljud|sticker|GIF|dokument) utelämnades?'],
  da: ['Mediefil udeladt', 'Medier udeladt', '(?:billede|video|lyd|sticker|GIF|dokument) udeladt'],
  pl: [
    'Pominięto multimedia',
    'pominięto (?:obraz|wideo|dźwięk|naklejkę|GIF|dokument)',
    '(?:obraz|wideo|audio|naklejka|GIF|dokument) pominięt[oya]',
  ],
  ru: [
    'Без медиафайлов',
    'Медиа пропущены',
    '(?:изображение|видео|аудиофайл|стикер|GIF|документ) отсутствует',
    '(?:изображение|видео|аудио|стикер|GIF|документ) опущено?',
  ],
  tr: ['Medya dahil edilmedi', 'Medya atlanmış', '(?:görüntü|video|ses|çıkartma|GIF|belge) dahil edilmedi'],
  id: ['Media tidak disertakan', '(?:gambar|video|audio|stiker|GIF|dokumen) tidak disertakan'],
  ro: ['Fișier media omis', '(?:imagine|video|audio|sticker|GIF|document) omis[ăa]?'],
  fi: [
    'Media jätettiin pois',
    '(?:kuva|video|ääni|tarra|GIF|asiakirja) jätettiin pois',
    '(?:kuva|video|ääni|tarra) puuttuu',
  ],
  cs: ['Média vynechána', '(?:obrázek|video|audio|nálepka|GIF|dokument) (?:vynechán[oay]?|nezahrnut[oay]?)'],
  hi: ['मीडिया शामिल नहीं है', 'मीडिया छोड़ा गया'],
  ar: ['تم استبعاد الوسائط', 'تم استبعاد (?:الصورة|الفيديو|الصوت|الملصق|المستند)'],
  he: ['המדיה לא נכללה', '(?:התמונה|הווידאו|האודיו|הסטיקר|המסמך) (?:הושמט|לא נכלל)ה?'],
  zh: [
    '省略多媒体文件',
    '省略多媒體檔',
    '媒体文件已略去',
    '(?:图像|圖片|视频|影片|音频|文档)(?:已)?(?:忽略|略去|省略)',
  ],
  ja: [
    'メディアは含まれていません',
    '画像は含まれていません',
    '(?:画像|動画|音声|ステッカー|文書)(?:は)?(?:省略|含まれていません)',
  ],
};

/** «<attached: name>» on iPhones. */
const attachedWords =
  'attached|attachment|adjunto|adjunta|archivo adjunto|anexado|anexo|em anexo|Anhang|angehängt|pièce jointe|fichier joint|allegato|in allegato|bijlage|bijgevoegd|toegevoegd|adjunt|bifogad|bifogat|vedhæftet|vedhæftning|załącznik|załączono|прикреплено|вложение|прикреплён|eklendi|ekli|ek|terlampir|lampiran|atașat|atașament|liite|liitetty|příloha|přiloženo|संलग्न|المرفق|مرفق|מצורף|קובץ מצורף|附件|添付ファイル|添付|첨부됨|첨부';

/** «name (file attached)» on Android. */
const fileAttachedWords =
  'file attached|archivo adjunto|arquivo anexado|ficheiro anexado|ficheiro em anexo|Datei angehängt|fichier joint|fichier attaché|file allegato|allegato|bestand bijgevoegd|bestand toegevoegd|fitxer adjunt|bifogad fil|vedhæftet fil|fil vedhæftet|plik dołączony|załączono plik|plik w załączeniu|файл добавлен|файл прикреплен|файл прикреплён|dosya ekli|dosya eklendi|file terlampir|fișier atașat|liitetiedosto|tiedosto liitetty|soubor připojen|soubor přiložen|फ़ाइल संलग्न|फ़ाइल अटैच की गई|الملف مرفق|ملف مرفق|הקובץ צורף|קובץ מצורף|文件附件|檔案附件|ファイル添付|ファイルが添付されています|파일 첨부됨|첨부파일';

const deleted = compiled(deletedPhrases);
const omitted = compiled(omittedPhrases);

/** The language whose phrase this text is, or null. */
export function deletedIn(text: string): string | null {
  return spokenIn(text, deleted);
}

export function omittedIn(text: string): string | null {
  return spokenIn(text, omitted);
}

export const editedMark = new RegExp(`\\s?\\u200E?<(?:${editedPhrases.join('|')})[.。]?>$`, 'iu');
export const attachedMark = new RegExp(`\\u200E?<(?:${attachedWords})\\s?[:：]\\s?([^<>\\n]{1,255})>`, 'iu');
export const fileAttached = new RegExp(
  `^([^\\n/\\\\]{1,255}?\\.[\\p{L}\\d]{1,10}) \\((?:${fileAttachedWords})\\)$`,
  'iu',
);
