/** Whose pages are what, by host and, where it matters, by the beginning of the path. */
export type LinkClass =
  | 'messenger'
  | 'social'
  | 'shortener'
  | 'profile'
  | 'portfolio'
  | 'meeting'
  | 'payment'
  | 'work'
  | 'neutral';

const rows: readonly (readonly [LinkClass, string])[] = [
  ['messenger', 'wa.me wa.link w.app walink.co wame.pro api.whatsapp.com chat.whatsapp.com web.whatsapp.com whatsapp.com wsp.chat t.me telegram.me telegram.dog tlgrm.ru telesco.pe tg.dev discord.gg discord.com/invite discord.com/users discordapp.com/users discordapp.com/invite dsc.gg signal.me signal.group m.me msng.link join.skype.com skype.com msgr.com viber.com chats.viber.com vb.me line.me lin.ee kik.me snapchat.com/add wechat.com u.wechat.com threema.id zalo.me join.slack.com matrix.to ig.me'],
  ['meeting', 'meet.google.com zoom.us zoom.com/j teams.microsoft.com teams.live.com meet.jit.si jit.si whereby.com calendly.com cal.com calendar.app.google calendar.google.com/calendar/appointments webex.com gotomeet.me gotomeeting.com bluejeans.com tidycal.com savvycal.com zcal.co youcanbook.me acuityscheduling.com doodle.com/bp hangouts.google.com around.co gather.town meet.goto.com koalendar.com appoint.ly book.squareup.com setmore.com simplybook.me agendor.com.br 8x8.vc bigbluebutton.org facetime.apple.com duo.google.com vdo.ninja'],
  ['payment', 'paypal.me paypal.com/paypalme paypal.com/donate paypal.com/invoice venmo.com account.venmo.com cash.app cash.me mpago.la mpago.li link.mercadopago.com link.mercadopago.com.ar link.mercadopago.com.br link.mercadopago.com.mx link.mercadopago.cl mercadopago.com/checkout wise.com/pay wise.com/p buy.stripe.com checkout.stripe.com donate.stripe.com pay.stripe.com ko-fi.com buymeacoffee.com picpay.me picpay.com app.picpay.com nubank.com.br/pagar nubank.com.br/cobrar revolut.me zelle.com enroll.zellepay.com payoneer.com/pay pay.google.com payonline.com.br pag.ae cobre.to link.pagseguro.com.br pague.me rzp.io razorpay.me upi.link payu.in/pay patreon.com gumroad.com/l square.link checkout.square.site nequi.com.co/pago bold.co/pago checkout.bold.co payco.link checkout.wompi.co sumup.link pay.sumup.com lydia-app.com/collect paybox.me bit.pay donately.com commerce.coinbase.com cwallet.com binance.com/pay s.binance.com pay.binance.com izipay.me yape.com.pe tikkie.me satispay.com send.monobank.ua next.privat24.ua invoice.stripe.com'],
  ['social', 'instagram.com instagr.am facebook.com fb.com fb.me m.facebook.com twitter.com x.com tiktok.com threads.net threads.com vk.com ok.ru pinterest.com snapchat.com bsky.app mastodon.social twitch.tv reddit.com/user reddit.com/u tumblr.com weibo.com kwai.com clubhouse.com last.fm'],
  ['profile', 'linkedin.com/in linkedin.com/pub xing.com/profile about.me linktr.ee bio.link beacons.ai bio.site lnk.bio linkin.bio allmylinks.com campsite.bio taplink.cc taplink.ws milkshake.app msha.ke solo.to carrd.co withkoji.com hoo.be flowpage.com flow.page contactin.bio heylink.me linkpop.com snipfeed.co stan.store many.link lynxinbio.com instabio.cc linklist.bio gravatar.com keybase.io upwork.com/freelancers freelancer.com/u fiverr.com workana.com/freelancer peopleperhour.com/freelancer 99freelas.com.br/user 99freelas.com.br/usuario malt.es/profile malt.fr/profile malt.com/profile malt.pt/profile soyfreelancer.com/u truelancer.com/freelancer twago.es/perfil talent.hubstaff.com/profiles freelancermap.com/profile getninjas.com.br/pro getninjas.com.br/profissional toptal.com/designers toptal.com/developers twine.net/profile crehana.com/u domestika.org/es/profile vintepila.com.br/usuario trampos.co/profile upwork.com/fl fiverr.com/s freelancer.com.br/u freelancer.es/u freelancer.mx/u guru.com/pro bark.com/en/gb/b thumbtack.com/profile guru.com/freelancers toptal.com/resume soundcloud.com wellfound.com/u angel.co/u contra.com polywork.com read.cv peerlist.io hihello.me blinq.me popl.co vcard.link onlyfans.com'],
  ['shortener', 'bit.ly tinyurl.com cutt.ly rb.gy t.ly is.gd ow.ly goo.gl shorturl.at tiny.cc rebrand.ly s.id lnkd.in bitly.com buff.ly acortar.link encurtador.com.br shorte.st adf.ly v.gd t2m.io tr.im bl.ink short.io u.to qr.io qrco.de me-qr.com qr.ae soo.gd clck.ru surl.li urlz.fr n9.cl kutt.it dub.sh shorturl.asia pastebin.com rentry.co justpaste.it paste.ee hastebin.com dpaste.org ghostbin.com controlc.com privnote.com onetimesecret.com linkvertise.com telegra.ph'],
  ['portfolio', 'wixsite.com weebly.com blogspot.com squarespace.com myportfolio.com journoportfolio.com clippings.me crevado.com cargo.site webnode.es webnode.com webnode.com.br jimdosite.com jimdofree.com godaddysites.com negocio.site business.site ueniweb.com strikingly.com mystrikingly.com tilda.ws sites.google.com pixpa.com format.com adobeportfolio.com portfoliobox.net muckrack.com medium.com/@ substack.com dev.to wordpress.com'],
  ['work', 'github.com gitlab.com bitbucket.org gist.github.com codeberg.org sr.ht figma.com docs.google.com drive.google.com sheets.google.com dropbox.com loom.com notion.so notion.site miro.com canva.com trello.com behance.net dribbble.com youtube.com youtu.be vimeo.com we.tl wetransfer.com stackoverflow.com stackexchange.com wordpress.org npmjs.com pypi.org mozilla.org vercel.app netlify.app codepen.io codesandbox.io stackblitz.com jsfiddle.net replit.com glitch.me wikipedia.org github.io gitlab.io pages.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev railway.app surge.sh ngrok.io ngrok-free.app ngrok.app loca.lt trycloudflare.com repl.co azurewebsites.net amazonaws.com cloudfront.net onedrive.live.com 1drv.ms sharepoint.com box.com mega.nz icloud.com smash.gg fromsmash.com filemail.com sendspace.com mediafire.com swisstransfer.com airtable.com asana.com app.asana.com clickup.com monday.com linear.app atlassian.net jira.com confluence.com basecamp.com invis.io invisionapp.com zeplin.io marvelapp.com framer.com overleaf.com colab.research.google.com kaggle.com huggingface.co frame.io soundcloud.com/sets scribd.com issuu.com slideshare.net prezi.com pitch.com whimsical.com lucid.app lucidchart.com draw.io excalidraw.com tldraw.com sentry.io postman.com getpostman.com swagger.io swaggerhub.com readthedocs.io readme.io gitbook.io docs.rs crates.io pub.dev rubygems.org packagist.org hub.docker.com docker.com bugs.chromium.org issuetracker.google.com imgur.com prnt.sc gyazo.com lightshot.com cloudup.com droplr.com cl.ly streamable.com sketchfab.com artstation.com pinterest.com/pin unsplash.com pexels.com pixabay.com freepik.com shutterstock.com fonts.google.com storybook.js.org app.diagrams.net transfer.sh gofile.io sample.cat regex101.com jsonplaceholder.typicode.com httpbin.org godbolt.org play.golang.org play.rust-lang.org localhost descript.com otter.ai scratch.mit.edu chromatic.com lokalise.com crowdin.com transifex.com'],
  ['neutral', 'google.com google.com.br google.es apple.com microsoft.com amazon.com amazon.es amazon.com.br mercadolibre.com mercadolivre.com.br stripe.com paypal.com mercadopago.com shopify.com w3.org w3schools.com schema.org openai.com anthropic.com developer.apple.com play.google.com apps.apple.com netflix.com spotify.com airbnb.com uber.com booking.com nytimes.com bbc.com elpais.com globo.com folha.uol.com.br uol.com.br clarin.com lanacion.com.ar infobae.com cnn.com medium.com wix.com etsy.com ebay.com aliexpress.com walmart.com target.com nike.com adidas.com samsung.com ikea.com tesla.com adobe.com autodesk.com oracle.com ibm.com intel.com nvidia.com twilio.com sendgrid.com mailchimp.com hubspot.com salesforce.com zapier.com cloudflare.com digitalocean.com godaddy.com namecheap.com hostinger.com themeforest.net envato.com elementor.com react.dev reactjs.org vuejs.org angular.io angular.dev nodejs.org python.org php.net laravel.com symfony.com djangoproject.com rubyonrails.org go.dev rust-lang.org java.com kotlinlang.org swift.org flutter.dev tailwindcss.com getbootstrap.com jquery.com mysql.com postgresql.org mongodb.com redis.io nginx.org apache.org debian.org ubuntu.com gob.ar gob.mx gov.br gob.es gov.pt gov.co afip.gob.ar sat.gob.mx receita.fazenda.gov.br rae.es europa.eu un.org who.int example.com example.org example.net exemplo.com ejemplo.com exemplo.com.br workana.com upwork.com freelancer.com linkedin.com workmarket.com zara.com booking.com tripadvisor.com imdb.com reddit.com quora.com producthunt.com awwwards.com css-tricks.com smashingmagazine.com nielsennorman.com linear.app vercel.com netlify.com supabase.com firebase.google.com console.cloud.google.com caniuse.com coolors.co semver.org json.org yaml.org owasp.org ietf.org rfc-editor.org arxiv.org doi.org jstor.org nature.com sciencedirect.com springer.com scielo.br scielo.org notion.com slack.com discord.com telegram.org zoom.com whatsapp.com/business core.telegram.org business.whatsapp.com developers.facebook.com facebook.com/business about.instagram.com developer.paypal.com developers.mercadopago.com'],
]; // prettier-ignore

const byHost = new Map<string, LinkClass>();
for (const [name, hosts] of rows) for (const host of hosts.split(' ')) if (!byHost.has(host)) byHost.set(host, name);

/** Single works, posts and groups on hosts whose other pages are somebody's own. */
const singleWork =
  /^(?:instagram\.com\/(?:p|reel|reels|tv|explore)\/|facebook\.com\/(?:business|groups|events|watch|ads|policies|help|sharer|share|dialog|tr|docs)|(?:twitter|x)\.com\/(?:\w+\/status|intent|share|i\/|search|hashtag)|tiktok\.com\/(?:@[\w.]+\/video|tag)|pinterest\.[a-z.]+\/pin|linkedin\.com\/(?:posts|pulse|company|jobs|learning|feed|showcase)|twitch\.tv\/videos|reddit\.com\/r\/|medium\.com\/[^@]|dev\.to\/\w+\/\w|soundcloud\.com\/[\w-]+\/[\w-]+|patreon\.com\/posts|fiverr\.com\/categories|discord\.com\/(?:developers|channels)|whatsapp\.com\/(?:business|legal|download)|venmo\.com\/(?:about|legal|$)|cash\.app\/(?:legal|help))/u;
/** One name after a host of works is the page of a person: their other works, their address. */
const person =
  /^(?!vimeo\.com\/\d+\b)(?:github\.com|gitlab\.com|bitbucket\.org|codepen\.io|behance\.net|dribbble\.com|youtube\.com|vimeo\.com|kaggle\.com|huggingface\.co|stackoverflow\.com\/users|npmjs\.com\/~|artstation\.com|sketchfab\.com|soundcloud\.com|twitch\.tv|producthunt\.com|medium\.com|quora\.com\/profile|issuu\.com|slideshare\.net|replit\.com|dev\.to|unsplash\.com|gist\.github\.com|trello\.com\/u|workana\.com\/freelancer|upwork\.com\/freelancers)\/(?:@|~|c\/|user\/|channel\/|in\/)?[\w.%@-]+(?:\/[\w.-]*)?\/?(?:[?#].*)?$/u;
const general =
  /^[^/]+\/(?:explore|features|topics|pricing|about|login|signup|docs|marketplace|search|trending|watch|results|playlist|shorts|embed|shots|gallery|orgs|settings|security|enterprise|sponsors|collections|help|blog|community|file|design|proto|board|careers|jobs|models|datasets|questions|tags|package|packages|photos|s|apps|new|d|c|b|e|share|folder|folders|drive|assets|channels|terms|privacy|legal|download|watch\?v|feed|tag|tagged|hashtag|categories|group|groups|album|ondemand)(?:[/?#]|$)/u;

/** A host that serves a work in progress or explains one, whoever owns it. */
const workish =
  /^(?:docs?|developers?|api|apis|staging|stage|stg|dev|test|testing|qa|uat|demo|preview|sandbox|beta|homolog|homologacao|hml|cdn|static|assets|storage|git|gitlab|jira|wiki|status|support|help|ayuda|ajuda|admin)[.-]|(?:^|-)(?:staging|stage|preview|dev|test|demo|homolog)[.-]|^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?:[:/]|$)|\.(?:local|localhost|test|internal|example|invalid)(?:[:/]|$)|(?:^|\.)(?:example|exemplo|ejemplo|acme|foo|bar|contoso|dominio|domain|tudominio|seudominio|yourdomain|mydomain|midominio|meudominio|tusitio|seusite|yoursite|mysite|tuempresa|suaempresa|yourcompany|company|empresa|sitio|site|website|loja|tienda|client|cliente|placeholder|sample|test|teste|prueba)\.(?:com|org|net|io|co|dev|app|com\.br|com\.ar|com\.mx|es|pt)(?:[:/]|$)/u;

/** What a link leads to, by its host and the beginning of its path. Nothing is fetched. */
export function classifyLink(url: string): LinkClass {
  const place = url
    .trim()
    .replace(/^[a-z][a-z\d+.-]{1,20}:\/\//iu, '')
    .replace(/^[^/?#\s@]*@/u, '')
    .replace(/^(?:www\d?|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\.(?=[^/]*\.)/iu, '')
    .toLowerCase();
  const host = /^[^/:?#]*/u.exec(place)?.[0] ?? '';
  const path = place.slice(host.length).replace(/^:\d{1,5}/u, '');
  const full = host + path;
  if (singleWork.test(full)) return 'work';
  const [, first = '', second = ''] = /^\/([^/?#]*)\/?([^/?#]*)/u.exec(path) ?? [];
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = byHost.get(`${name}/${first}/${second}`) ?? byHost.get(`${name}/${first}`) ?? byHost.get(name);
    if (!found) continue;
    if (found === 'work' || found === 'portfolio' || found === 'neutral') {
      if (person.test(full) && !general.test(full))
        return /^(?:github|gitlab|bitbucket|gist|npmjs|kaggle|huggingface|replit|youtube|vimeo)/u.test(full) &&
          /^\/[\w.-]+\/[\w.-]+/u.test(path) &&
          !/^\/(?:c|user|channel|in)\//u.test(path)
          ? 'work'
          : 'profile';
      if (found === 'portfolio' && name === host && first === '') return 'neutral';
    }
    if (
      found === 'social' &&
      (first === '' ||
        /^(?:login|signup|home|explore|help|about|legal|privacy|terms|policies|tos|settings|accounts)$/u.test(first))
    )
      return 'neutral';
    if ((found === 'messenger' || found === 'payment' || found === 'meeting') && first === '' && !/[?#]/u.test(path))
      return /^(?:discord\.com|whatsapp\.com|web\.whatsapp\.com|skype\.com|viber\.com|line\.me|wechat\.com|patreon\.com|venmo\.com|cash\.app|zoom\.us|webex\.com|calendly\.com|cal\.com|whereby\.com|ko-fi\.com|buymeacoffee\.com|picpay\.com|zelle\.com|paypal\.me|wa\.me|t\.me)$/u.test(
        host,
      )
        ? 'neutral'
        : found;
    return found === 'neutral' && workish.test(full) ? 'work' : found;
  }
  return workish.test(full) ? 'work' : 'neutral';
}

export function isWorkish(place: string): boolean {
  return workish.test(place);
}

/** Whether a host is one everybody knows, and so nobody's own. */
export function isKnown(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) if (byHost.has(name)) return true;
  return false;
}

/** Ends of names that people own; others are as often a file or a word. */
export const tlds = new Set(
  'com net org info biz name pro co io me tv cc app dev page site online store shop tech studio design art blog website space live life world agency media digital email chat link click xyz club fun group work works team company services solutions consulting photography photo photos video film films music band fashion style health fitness coach training education academy school law legal tax money finance capital ventures cafe bar restaurant pizza kitchen house homes build builders construction land farm garden green eco travel tours vip ninja guru expert network systems software cloud host codes ai gg fm to ly la li so sh st is ws us ca uk ie au nz in pk ph za ng ke eu de fr it es pt nl be ch at se no dk fi pl cz sk hu ro bg gr tr ua ru by kz lt lv ee mx ar br cl pe uy py bo ec ve cr pa gt sv hn ni do cu pr jp kr cn hk tw sg my id th vn il ae sa eg ma tn cat gal eus lat bio mobi jobs social zone today news press wiki one ink moe rocks cool best lol dog pet baby love family social support help center plus run red blue pink black lat'.split(
    ' ',
  ),
);
export const files = new Set(
  'png jpg jpeg gif svg webp pdf doc docx xls xlsx csv txt md zip rar tar gz mp3 mp4 mov avi wav psd ai eps indd js ts tsx jsx mjs json css scss html htm php py rb go rs java kt swift c cpp h hpp sql xml yml yaml toml ini env log lock sh bat exe dll apk ipa dmg iso ttf otf woff woff2 vue svelte ejs hbs map bak tmp ppt pptx odt ods key pages numbers fig sketch xd blend obj stl dwg ics vcf eml po pot srt vtt conf cfg sol ipynb r mat db sqlite parquet heic bmp tiff ico webm mkv flac ogg aac m4a epub mobi'.split(
    ' ',
  ),
);
