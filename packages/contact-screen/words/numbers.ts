/** Words for numbers, folded, with the digits they stand for. Tens end in a zero that a following unit replaces. */
const rows = `
0 zero cero zer0 nought oh zeros ceros
1 one uno una un um uma
2 two dos dois duas
3 three tres trez
4 four cuatro quatro quatru kuatro
5 five cinco sinco
6 six seis meia
7 seven siete sete ciete
8 eight ocho oito otcho
9 nine nueve nove niner nuebe
10 ten diez dez dies
11 eleven once onze
12 twelve doce doze
13 thirteen trece treze
14 fourteen catorce quatorze catorze
15 fifteen quince quinze
16 sixteen dieciseis dezesseis dezasseis
17 seventeen diecisiete dezessete dezassete
18 eighteen dieciocho dezoito
19 nineteen diecinueve dezenove dezanove
21 veintiuno veintiun
22 veintidos
23 veintitres
24 veinticuatro
25 veinticinco
26 veintiseis
27 veintisiete
28 veintiocho
29 veintinueve
20 twenty veinte vinte
30 thirty treinta trinta
40 forty fourty cuarenta quarenta
50 fifty cincuenta cinquenta
60 sixty sesenta sessenta
70 seventy setenta
80 eighty ochenta oitenta
90 ninety noventa
100 hundred cien ciento cem cento
200 doscientos duzentos
300 trescientos trezentos
400 cuatrocientos quatrocentos
500 quinientos quinhentos
600 seiscientos seiscentos
700 setecientos setecentos
800 ochocientos oitocentos
900 novecientos novecentos
x2 double doble dobro duplo dobre
x3 triple triplo
`;

export const numberWords: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [digits = '', ...words] = row.split(' ');
      return words.map((word) => [word, digits] as const);
    }),
);
