namespace NetworkGraph.Core;

/// <summary>
/// Legal forms by the countries that know them (ISO 3166), as people write them behind or before a name: abbreviations, full names and common spellings with
/// blanks. Dots, case and accents are not written ("S. de R.L. de C.V." is "s de rl de cv"). No country: the word says nothing of one. The forms are those of
/// ISO 20275 that are met in names; the spellings are this program's own.
/// </summary>
internal static class LegalFormList
{
    /// <summary>Forms behind a name.</summary>
    public const string Behind = """
        : co; company; cie; compagnie; coop; publ; haftungsbeschrankt; persero; มหาชน
        US CA PH PR: inc; incorporated; corp; corporation
        US: na; n a; pbc; lllp; rllp
        CA: ulc; ltee; limitee; senc; sencrl
        US CA JP GB: lp; l p; pllc; llp
        US AE UA GE AM UZ QA SA KR TH: llc; l l c
        GB IE IN IL NG KE GH HK NZ CA AU CY MT PK BD LK ZA UG TZ ZM MU JM BM KY VG GI JE GG IM CN TW JP KR TH BG VN NP RW MW BW FJ TT BS BB BZ SC: ltd; limited; lmtd; ltd co
        CN TW JP KR TH VN KH MM HK: co ltd; co limited; company limited; coltd
        GB IE MT KE ZM GH: plc; p l c; public limited company; pcl; public company limited
        GB: cic; llp; cio; cbc
        IE: dac; clg; unltd; teoranta; teo
        AU ZA BW NA SZ ZW LS: pty; pty ltd; pty limited; proprietary limited; proprietary
        ZA: 
        IN PK LK BD NP: pvt; pvt ltd; pvt limited; private limited; private ltd; p ltd; p limited; opc pvt ltd; opc private limited; प्राइवेट लिमिटेड; लिमिटेड; प्रा लि; প্রাইভেট লিমিটেড
        SG: pte; pte ltd; pte limited
        AE: fzco; fze; fz llc; fzllc; dmcc; dwc llc; pjsc; dafza
        OM SA KW QA BH: wll; w l l; spc; saoc; saog; ksc; qpsc; kscp; bsc
        AE SA EG KW QA BH OM JO LB LY MA TN DZ SD IQ YE SY: شمم; ش م م; شمع; ش م ع; ذمم; ذ م م; المحدودة; المساهمة; مساهمة; محدودة; شمل; ش م ل
        IL: בעמ; בע מ; חלצ
        IR: سهامی خاص; سهامی عام
        DE AT CH LI: ag; aktiengesellschaft; gmbh; g m b h; gesellschaft mit beschrankter haftung; mbh; gesmbh; ges m b h; gmbh co; gmbh cokg
        DE AT: kg; kgaa; ohg; kommanditgesellschaft; kg aa; gmbh cie
        CH: klg; kollg
        BE: aisbl; ivzw
        DE: eg; egbr; ev; e v; ek; e k; e kfm; gbr; ggmbh; ug; partg; partg mbb; partgmbb; mbb; eingetragener verein; ewiv; part mbb; stiftung co
        AT: flexco; keg
        DE FR NL ES IT BE LU AT FI SE NO DK PL IE: se; societas europaea
        CH LI: sagl
        FR BE LU CH MC MA TN SN CI CM DZ GA CD ES PT PL RO GR BR AR CL MX PE CO UY CR GT EC PA VE HN SV DO AO BO PY NI MZ: sa; s a; s/a
        FR BE LU CH MA TN SN CI CM DZ: sarl; s a r l; societe a responsabilite limitee; societe anonyme
        FR: eurl; sasu; scop; snc; sci; scp; selarl; selas; gie; scea; earl; gaec; scic; scm; societe par actions simplifiee
        FR CO AR MC SN DO EC: sas; s a s
        BE: sprl; bvba; asbl; vzw; scrl; cvba; sc; comm v; commv; cv; srl bv
        NL BE SR CW AW: bv; b v; nv; n v; besloten vennootschap; naamloze vennootschap
        NL: vof; v o f; cooperatie; coop ua; cv
        LU: sarl s; sca; scsp; secs; sicav; sicar
        ES: sl; s l; slu; s l u; sau; slp; sll; scp; slne; sociedad limitada; sociedad limitada unipersonal; scoop; s coop; sccl; scl
        ES MX AR PE CL CO UY VE CR: sociedad anonima
        MX: sa de cv; s a de c v; sab de cv; sapi de cv; s de rl de cv; s de r l de c v; s de rl; srl de cv; sc de rl; sc de rl de cv; sofom enr; sofom
        PE: sac; s a c; saa; eirl; srltda; scrl
        VE EC: ca; c a; cia ltda; compania anonima
        CL: spa; s p a; eirl
        PE CL EC DO: eirl; e i r l
        BR CL CO EC PY BO GT: ltda; limitada; ltda me; ltda epp; me ltda
        BR: me; eireli; eireli me; eireli epp; epp; mei; sa cia fechada; companhia; s/c ltda; slu ltda
        PT AO MZ CV: lda; l da; unipessoal lda; unipessoal; sgps; crl; sociedade unipessoal lda
        IT CL: spa; s p a; societa per azioni
        IT: srls; sas di; soc coop; societa cooperativa; scarl; scrl; sapa; soc coop arl; soc coop a rl; societa a responsabilita limitata; snc; sas; s n c; sc arl; scpa; societa benefit; onlus
        IT RO AR UY PY BO MD PE BE DO CR GT HN: srl; s r l; societate cu raspundere limitata
        RO MD: pfa; scs
        SE FI: ab; a b; aktiebolag
        SE: hb; handelsbolag; kb; ekonomisk forening; ek for; ideell forening
        FI: oy; oyj; oy ab; ky; tmi; ry; osakeyhtio; abp; osk
        DK: a/s; aps; i/s; ivs; k/s; p/s; amba; fmba; aktieselskab; anpartsselskab; smba
        NO DK EE LV CZ SK TR: as; a s
        NO: asa; ans; da ans; ks; allmennaksjeselskap; aksjeselskap; enk
        IS: hf; ehf; ohf; slf; slhf
        PL: sp z oo; sp z o o; sp zoo; spzoo; sp zo o; spz oo; spolka z oo; spolka z o o; spolka z ograniczona odpowiedzialnoscia; spolka akcyjna; sp j; spj; sp k; spk; spolka komandytowa; spolka jawna; sp ka; ska; psa; sp p; spp; sc; s c; sp z oo sp k; spolka cywilna
        CZ SK: sro; s r o; spol s r o; spol s ro; s ro; spol sro; spolecnost s rucenim omezenym; spolocnost s rucenim obmedzenym; akciova spolecnost; akciova spolocnost; vos; v o s; ks; k s; ops; o p s; druzstvo
        HU: kft; kht; bt; zrt; nyrt; kkt; korlatolt felelossegu tarsasag; zartkoruen mukodo reszvenytarsasag; nyilvanosan mukodo reszvenytarsasag; beteti tarsasag; nonprofit kft
        BG: eood; ood; ead; ad; еоод; оод; еад; ад; ет; дззд
        RU UA BY KZ: ооо; оао; зао; пао; ао; нао; ooo; oao; zao; pao
        UA: тов; прат; пат; фг; tov; prat; pat
        KZ KG: тоо; ооо; too
        BY: одо; чуп; сооо; чтуп; уп; ооо
        RS HR SI BA ME MK XK: doo; d o o; доо; д о о; dooel; доо ел; дооел; drustvo s ogranicenom odgovornoscu
        HR: jdoo; j d o o; jednostavno drustvo s ogranicenom odgovornoscu; obrt
        HR SI BA: dd; d d; dionicko drustvo; delniska druzba
        RS ME MK BA: ad; a d; ад; а д; akcionarsko drustvo
        SI: dno; kd; druzba z omejeno odgovornostjo
        GR CY: αε; α ε; επε; ε π ε; ικε; ι κ ε; οε; ο ε; εε; μον ικε; μονοπροσωπη ικε; αβεε; αεβε; α ε β ε; ανωνυμη εταιρεια; ike; epe; ae
        TR: anonim sirketi; limited sirketi; ltd sti; limited sti; ltd sirketi; san & tic; san tic; sanayi & ticaret; sanayi ticaret; tic & san; ticaret & sanayi; tic
        LT: uab; ab; mb; vsi; uzdaroji akcine bendrove; akcine bendrove; mazoji bendrija
        LV: sia; ik; psia; sabiedriba ar ierobezotu atbildibu; akciju sabiedriba
        EE: ou; osauhing; aktsiaselts; fie
        JP: kk; k k; gk; kabushiki kaisha; kabushiki gaisha; godo kaisha; yk; 株; 有; 株式会社; 有限会社; 合同会社
        CN TW HK SG MO: 有限公司; 股份有限公司; 有限责任公司; 有限責任公司; 股份公司; 公司
        KR: 주; 유; 주식회사; 유한회사; 유한책임회사
        MY BN: sdn bhd; sdn; bhd; berhad; sendirian berhad; plt
        ID: tbk; pt; persero tbk; perseroan terbatas
        TH: จำกัด; จำกัด มหาชน; บจก; บมจ
        VN: jsc; joint stock company; tnhh; jsc vietnam; co phan
        RU UA KZ UZ BY AZ GE AM VN: ojsc; cjsc; pjsc; jsc; oojsc
        AZ: mmc; asc; qsc
        UZ TM KG: mchj; osoo; осоо
        GE: შპს; სს; ააიპ
        AM: սպը; փբը; բբը; ծառայություններ սպը
        AL XK: shpk; sh p k; sha; sh a
        MC LU: scs
        PH: opc
        SN CI CM GA CD ML BF: suarl; sarlu
        """;

    /// <summary>Forms before a name that are nothing else.</summary>
    public const string Before = """
        ID: pt; persero; perseroan terbatas
        RU BY KZ: ооо; оао; зао; пао; ао; нао; мкпао; ooo; oao; zao; pao; общество с ограниченной ответственностью; публичное акционерное общество; акционерное общество; закрытое акционерное общество; открытое акционерное общество
        UA: тов; тзов; прат; пат; товариство з обмеженою відповідальністю; приватне акціонерне товариство; tov
        KZ KG: тоо; осоо; товарищество с ограниченной ответственностью
        BY: одо; чуп; сооо
        BG: еоод; оод; еад
        LT: uab; vsi
        NL: stichting; besloten vennootschap
        FR BE LU CH: sarl; eurl; sasu; sprl; societe anonyme
        DK NO: a/s
        TH: บริษัท; บมจ; บจก; หจก
        VN: cong ty tnhh; cong ty co phan; cong ty cp; cong ty trach nhiem huu han; cong ty tnhh mtv; cong ty tnhh mot thanh vien; ctcp; ctcp tap doan
        AE SA EG KW QA BH OM JO LB LY MA TN DZ SD IQ YE SY: شركة
        IR: شرکت
        GE: შპს; სს
        JP: 株; 有; 株式会社; 有限会社; 合同会社
        KR: 주; 유; 주식회사; 유한회사
        """;

    /// <summary>Words that may be a form before a name or its first word ("SIA Contoso", "Sia Partners"): certain where the same or the form after the stroke ends the name.</summary>
    public const string PerhapsBefore = "ab;as;sa;sas;sia;oy/ab;ou;sc/srl/sa;spa;srl;bv;nv;mb;kb;ao;ат;ad;ад;gmbh;ag;sp zoo;kft;too;ip;cv;ud;eood;ood;ltd";

    /// <summary>Forms that are written onto the name, without a blank, longest first.</summary>
    public const string WrittenOnto = "特定非営利活動法人 一般社団法人 一般財団法人 股份有限公司 有限责任公司 有限責任公司 株式会社 有限会社 合同会社 合資会社 合名会社 有限公司 股份公司 유한책임회사 주식회사 유한회사 บริษัท จํากัด จำกัด";
}
