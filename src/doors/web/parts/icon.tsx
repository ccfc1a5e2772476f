/**
 * Icons stand beside a word and are hidden from screen readers: the word says it. Only the drawings listed here reach the
 * program; the build takes each from its own file of the library.
 */
import archive from 'lucide-static/dist/esm/icons/archive.mjs';
import arrowDown from 'lucide-static/dist/esm/icons/arrow-down.mjs';
import arrowUp from 'lucide-static/dist/esm/icons/arrow-up.mjs';
import arrowLeft from 'lucide-static/dist/esm/icons/arrow-left.mjs';
import arrowRight from 'lucide-static/dist/esm/icons/arrow-right.mjs';
import badgeCheck from 'lucide-static/dist/esm/icons/badge-check.mjs';
import ban from 'lucide-static/dist/esm/icons/ban.mjs';
import banknote from 'lucide-static/dist/esm/icons/banknote.mjs';
import bell from 'lucide-static/dist/esm/icons/bell.mjs';
import bookOpen from 'lucide-static/dist/esm/icons/book-open.mjs';
import briefcase from 'lucide-static/dist/esm/icons/briefcase.mjs';
import calendarPlus from 'lucide-static/dist/esm/icons/calendar-plus.mjs';
import check from 'lucide-static/dist/esm/icons/check.mjs';
import chevronDown from 'lucide-static/dist/esm/icons/chevron-down.mjs';
import chevronLeft from 'lucide-static/dist/esm/icons/chevron-left.mjs';
import chevronRight from 'lucide-static/dist/esm/icons/chevron-right.mjs';
import circleAlert from 'lucide-static/dist/esm/icons/circle-alert.mjs';
import circleCheck from 'lucide-static/dist/esm/icons/circle-check.mjs';
import circleDollarSign from 'lucide-static/dist/esm/icons/circle-dollar-sign.mjs';
import circleQuestionMark from 'lucide-static/dist/esm/icons/circle-question-mark.mjs';
import circleX from 'lucide-static/dist/esm/icons/circle-x.mjs';
import clock from 'lucide-static/dist/esm/icons/clock.mjs';
import contact from 'lucide-static/dist/esm/icons/contact.mjs';
import copy from 'lucide-static/dist/esm/icons/copy.mjs';
import download from 'lucide-static/dist/esm/icons/download.mjs';
import externalLink from 'lucide-static/dist/esm/icons/external-link.mjs';
import eye from 'lucide-static/dist/esm/icons/eye.mjs';
import eyeOff from 'lucide-static/dist/esm/icons/eye-off.mjs';
import fileText from 'lucide-static/dist/esm/icons/file-text.mjs';
import fingerprintPattern from 'lucide-static/dist/esm/icons/fingerprint-pattern.mjs';
import flag from 'lucide-static/dist/esm/icons/flag.mjs';
import gavel from 'lucide-static/dist/esm/icons/gavel.mjs';
import globe from 'lucide-static/dist/esm/icons/globe.mjs';
import hand from 'lucide-static/dist/esm/icons/hand.mjs';
import handshake from 'lucide-static/dist/esm/icons/handshake.mjs';
import hardHat from 'lucide-static/dist/esm/icons/hard-hat.mjs';
import hourglass from 'lucide-static/dist/esm/icons/hourglass.mjs';
import importInto from 'lucide-static/dist/esm/icons/import.mjs';
import inbox from 'lucide-static/dist/esm/icons/inbox.mjs';
import info from 'lucide-static/dist/esm/icons/info.mjs';
import keyRound from 'lucide-static/dist/esm/icons/key-round.mjs';
import landmark from 'lucide-static/dist/esm/icons/landmark.mjs';
import laptop from 'lucide-static/dist/esm/icons/laptop.mjs';
import lifeBuoy from 'lucide-static/dist/esm/icons/life-buoy.mjs';
import link from 'lucide-static/dist/esm/icons/link.mjs';
import listChecks from 'lucide-static/dist/esm/icons/list-checks.mjs';
import lock from 'lucide-static/dist/esm/icons/lock.mjs';
import logOut from 'lucide-static/dist/esm/icons/log-out.mjs';
import mail from 'lucide-static/dist/esm/icons/mail.mjs';
import menu from 'lucide-static/dist/esm/icons/menu.mjs';
import messageSquare from 'lucide-static/dist/esm/icons/message-square.mjs';
import monitor from 'lucide-static/dist/esm/icons/monitor.mjs';
import octagonAlert from 'lucide-static/dist/esm/icons/octagon-alert.mjs';
import packageCheck from 'lucide-static/dist/esm/icons/package-check.mjs';
import paperclip from 'lucide-static/dist/esm/icons/paperclip.mjs';
import penLine from 'lucide-static/dist/esm/icons/pen-line.mjs';
import plus from 'lucide-static/dist/esm/icons/plus.mjs';
import receipt from 'lucide-static/dist/esm/icons/receipt.mjs';
import refreshCw from 'lucide-static/dist/esm/icons/refresh-cw.mjs';
import reply from 'lucide-static/dist/esm/icons/reply.mjs';
import scale from 'lucide-static/dist/esm/icons/scale.mjs';
import search from 'lucide-static/dist/esm/icons/search.mjs';
import send from 'lucide-static/dist/esm/icons/send.mjs';
import settings from 'lucide-static/dist/esm/icons/settings.mjs';
import shield from 'lucide-static/dist/esm/icons/shield.mjs';
import shieldCheck from 'lucide-static/dist/esm/icons/shield-check.mjs';
import signature from 'lucide-static/dist/esm/icons/signature.mjs';
import slidersHorizontal from 'lucide-static/dist/esm/icons/sliders-horizontal.mjs';
import smartphone from 'lucide-static/dist/esm/icons/smartphone.mjs';
import split from 'lucide-static/dist/esm/icons/split.mjs';
import star from 'lucide-static/dist/esm/icons/star.mjs';
import triangleAlert from 'lucide-static/dist/esm/icons/triangle-alert.mjs';
import undo2 from 'lucide-static/dist/esm/icons/undo-2.mjs';
import unfoldVertical from 'lucide-static/dist/esm/icons/unfold-vertical.mjs';
import upload from 'lucide-static/dist/esm/icons/upload.mjs';
import user from 'lucide-static/dist/esm/icons/user.mjs';
import userCheck from 'lucide-static/dist/esm/icons/user-check.mjs';
import users from 'lucide-static/dist/esm/icons/users.mjs';
import wallet from 'lucide-static/dist/esm/icons/wallet.mjs';
import x from 'lucide-static/dist/esm/icons/x.mjs';
import { Glyph, drawing } from './glyph.tsx';

const drawings = {
  archive: drawing(archive),
  'arrow-down': drawing(arrowDown),
  'arrow-up': drawing(arrowUp),
  'arrow-left': drawing(arrowLeft),
  'arrow-right': drawing(arrowRight),
  'badge-check': drawing(badgeCheck),
  ban: drawing(ban),
  banknote: drawing(banknote),
  bell: drawing(bell),
  'book-open': drawing(bookOpen),
  briefcase: drawing(briefcase),
  'calendar-plus': drawing(calendarPlus),
  check: drawing(check),
  'chevron-down': drawing(chevronDown),
  'chevron-left': drawing(chevronLeft),
  'chevron-right': drawing(chevronRight),
  'circle-alert': drawing(circleAlert),
  'circle-check': drawing(circleCheck),
  'circle-dollar-sign': drawing(circleDollarSign),
  'circle-help': drawing(circleQuestionMark),
  'circle-x': drawing(circleX),
  clock: drawing(clock),
  contact: drawing(contact),
  copy: drawing(copy),
  download: drawing(download),
  'external-link': drawing(externalLink),
  eye: drawing(eye),
  'eye-off': drawing(eyeOff),
  'file-text': drawing(fileText),
  filter: drawing(slidersHorizontal),
  'fingerprint-pattern': drawing(fingerprintPattern),
  flag: drawing(flag),
  gavel: drawing(gavel),
  globe: drawing(globe),
  hand: drawing(hand),
  handshake: drawing(handshake),
  'hard-hat': drawing(hardHat),
  hourglass: drawing(hourglass),
  import: drawing(importInto),
  inbox: drawing(inbox),
  info: drawing(info),
  'key-round': drawing(keyRound),
  landmark: drawing(landmark),
  laptop: drawing(laptop),
  'life-buoy': drawing(lifeBuoy),
  link: drawing(link),
  'list-checks': drawing(listChecks),
  lock: drawing(lock),
  'log-out': drawing(logOut),
  mail: drawing(mail),
  menu: drawing(menu),
  'message-square': drawing(messageSquare),
  monitor: drawing(monitor),
  'octagon-alert': drawing(octagonAlert),
  'package-check': drawing(packageCheck),
  paperclip: drawing(paperclip),
  'pen-line': drawing(penLine),
  plus: drawing(plus),
  receipt: drawing(receipt),
  'refresh-cw': drawing(refreshCw),
  reply: drawing(reply),
  scale: drawing(scale),
  search: drawing(search),
  send: drawing(send),
  settings: drawing(settings),
  shield: drawing(shield),
  'shield-check': drawing(shieldCheck),
  signature: drawing(signature),
  smartphone: drawing(smartphone),
  split: drawing(split),
  star: drawing(star),
  'triangle-alert': drawing(triangleAlert),
  'undo-2': drawing(undo2),
  'unfold-vertical': drawing(unfoldVertical),
  upload: drawing(upload),
  user: drawing(user),
  'user-check': drawing(userCheck),
  users: drawing(users),
  wallet: drawing(wallet),
  x: drawing(x),
} as const;

export type IconName = keyof typeof drawings;

/** One icon by its name; `big` for the few that stand alone in a niche. */
export function Icon({ name, class: extra }: { readonly name: IconName; readonly class?: string }) {
  return <Glyph drawing={drawings[name]} {...(extra === undefined ? {} : { class: extra })} />;
}

/** Every icon there is, for the gallery. */
export const iconNames = Object.keys(drawings) as readonly IconName[];
